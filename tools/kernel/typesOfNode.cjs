// tslab loads the types of every package below node_modules/@types, also those that are there for the tools.
"use strict";
const { patchText } = require("./patch.cjs");

/** Loads of the types that no cell imports only those of Node. */
exports.loadTypesOfNodeOnly = () => {
  patchText("only the types of Node", "tslab/dist/converter.js", [
    ["typeRoots: getTypeRoots(),", 'typeRoots: getTypeRoots(), types: ["node"],'],
  ]);
};
