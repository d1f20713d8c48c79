// Notebooks may lie anywhere: what is not found from their folder upward is found in this clone.
"use strict";
const { existsSync } = require("node:fs");
const Module = require("node:module");
const { delimiter, join, parse } = require("node:path");

const { patchExports } = require("./patch.cjs");

const clone = join(__dirname, "../..");
const folders = [join(clone, "notebooks/node_modules"), join(clone, "node_modules")];

/** Makes the packages of this clone the last that a cell's imports look for, for their types and when they run. */
exports.findPackagesOfClone = () => {
  process.env.NODE_PATH = folders.join(delimiter);
  Module._initPaths();
  // TypeScript has no such variable. The last folder in which it looks is that at the root of the disk.
  const last = join(parse(process.cwd()).root, "node_modules").replaceAll("\\", "/");
  const moved = (path) => {
    if (path !== last && !path.startsWith(`${last}/`)) return path;
    const found = folders.map((folder) => folder + path.slice(last.length)).filter(existsSync);
    return found[0] ?? path;
  };
  patchExports("packages of the clone", "@tslab/typescript-for-tslab", ({ sys }) => {
    for (const name of [
      "fileExists",
      "directoryExists",
      "readFile",
      "getDirectories",
      "realpath",
    ]) {
      const original = sys[name];
      sys[name] = (path, ...rest) => original.call(sys, moved(path), ...rest);
    }
  });
};
