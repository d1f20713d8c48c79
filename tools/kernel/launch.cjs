// Starts the tslab kernel; each file beside this one holds something that tslab does not do itself.
"use strict";
const { tellPlacesInStacks } = require("./cellPlaces.cjs");
const { tellKinds } = require("./completions.cjs");
const { countInterrupts } = require("./countInterrupts.cjs");
const { endWithParent } = require("./endWithParent.cjs");
const { findPackagesOfClone } = require("./findPackages.cjs");
const { inspectCallsAround } = require("./inspectCall.cjs");
const { keepChecker } = require("./keepChecker.cjs");
const { keepTypeScriptNarrow } = require("./narrowTypeScript.cjs");
const { needPorts } = require("./needPorts.cjs");
const { checkCellsOnce } = require("./oneProgram.cjs");
const { prepareWhenIdle } = require("./prepare.cjs");
const { rememberCells } = require("./rememberCells.cjs");
const { showValuesShort } = require("./shownValues.cjs");
const { tellFailures, tellLateFailures } = require("./tellFailures.cjs");
const { allowEveryAwait } = require("./topLevelAwait.cjs");
const { loadTypesOfNodeOnly } = require("./typesOfNode.cjs");

const [configPath] = process.argv.slice(2);
countInterrupts();
endWithParent();
findPackagesOfClone();
tellFailures();
tellPlacesInStacks();
inspectCallsAround();
tellKinds();
showValuesShort();
allowEveryAwait();
loadTypesOfNodeOnly();
checkCellsOnce();
keepChecker();
rememberCells();
keepTypeScriptNarrow();
prepareWhenIdle();

// Loaded last: what is told to patch.cjs must be told before.
const { startKernel } = require("tslab/dist/main.js");
needPorts();
startKernel({ configPath, enableFindLocal: false });
tellLateFailures();
