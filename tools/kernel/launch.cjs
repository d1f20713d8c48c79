// Starts the tslab kernel; each file beside this one holds something that tslab does not do itself.
"use strict";
const { startKernel } = require("tslab/dist/main.js");

const { countInterrupts } = require("./countInterrupts.cjs");
const { endWithParent } = require("./endWithParent.cjs");
const { findPackagesOfClone } = require("./findPackages.cjs");

const [configPath] = process.argv.slice(2);
countInterrupts();
endWithParent();
findPackagesOfClone();
startKernel({ configPath, enableFindLocal: false });
