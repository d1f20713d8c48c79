// Where nothing has a name, as between the brackets of a call, Shift+Tab asks about that call.
"use strict";
const { wrapConverter } = require("./patch.cjs");

/** Lets `inspect` fall back to the calls around the cursor, the innermost first. */
exports.inspectCallsAround = () => {
  wrapConverter("help between brackets", (converter) => ({
    ...converter,
    inspect(previous, source, at) {
      for (const position of [at, ...calleesAround(source, at)]) {
        const found = converter.inspect(previous, source, position);
        if (found) return found;
      }
    },
  }));
};

function calleesAround(source, at) {
  const ts = require("@tslab/typescript-for-tslab");
  const file = ts.createSourceFile("cell.ts", source, ts.ScriptTarget.Latest, true);
  const names = [];
  const visit = (node) => {
    const isCall = (ts.isCallExpression(node) || ts.isNewExpression(node)) && node.arguments;
    if (isCall && node.expression.end < at && at < endOf(source, node)) {
      const callee = node.expression;
      names.unshift((ts.isPropertyAccessExpression(callee) ? callee.name : callee).getStart(file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/** A call without its closing bracket goes on to the next word. */
function endOf(source, { end }) {
  return source[end - 1] === ")" ? end : end + /^\s*/.exec(source.slice(end))[0].length + 1;
}
