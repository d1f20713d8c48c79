// Starts the tslab kernel; each file beside this one holds something that tslab does not do itself.
// With --meet and notebooks in place of Jupyter's file it only gets to know their cells.
"use strict";
const { tellPlacesInStacks } = require("./cellPlaces.cjs");
const { tellKinds } = require("./completions.cjs");
const { countInterrupts } = require("./countInterrupts.cjs");
const { endWithParent } = require("./endWithParent.cjs");
const { findPackagesOfClone } = require("./findPackages.cjs");
const { inspectCallsAround } = require("./inspectCall.cjs");
const { keepChecker } = require("./keepChecker.cjs");
const { meetCells } = require("./meetCells.cjs");
const { keepTypeScriptNarrow } = require("./narrowTypeScript.cjs");
const { needPorts } = require("./needPorts.cjs");
const { checkCellsOnce } = require("./oneProgram.cjs");
const { prepareWhenIdle } = require("./prepare.cjs");
const { rememberCells } = require("./rememberCells.cjs");
const { showValuesShort } = require("./shownValues.cjs");
const { tellFailures, tellLateFailures } = require("./tellFailures.cjs");
const { allowEveryAwait } = require("./topLevelAwait.cjs");
const { loadTypesOfNodeOnly } = require("./typesOfNode.cjs");

const [configPath, ...notebooks] = process.argv.slice(2);
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

// tslab is loaded last: what is told to patch.cjs must be told before.
if (configPath === "--meet") meetCells(notebooks);
else {
  const { startKernel } = require("tslab/dist/main.js");
  needPorts();
  startKernel({ configPath, enableFindLocal: false });
  tellLateFailures();
}
