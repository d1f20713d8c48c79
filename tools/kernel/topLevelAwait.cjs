// TypeScript reads `await (` first as a call of a function, and tslab then misses that the cell waits.
"use strict";
const { patchText } = require("./patch.cjs");

/** Lets a cell wait outside of its functions in every form: also `await (...)`, `await [...]`, `for await`. */
exports.allowEveryAwait = () => {
  patchText("await before brackets", "tslab/dist/converter.js", [
    [
      "hasToplevelAwait: diag.hasToplevelAwait,",
      `hasToplevelAwait: diag.hasToplevelAwait || require(${JSON.stringify(__filename)}).awaits(ts, srcFile),`,
    ],
  ]);
};

/** Whether a node waits, other than in a function inside it. */
exports.awaits = (ts, node) => {
  if (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier)) return true;
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false;
  return !!ts.forEachChild(node, (child) => exports.awaits(ts, child));
};
