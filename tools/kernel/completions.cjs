// JupyterLab shows the kind of what it offers, if the kernel says it.
"use strict";
const { patchExports, patchText } = require("./patch.cjs");

const concern = "kinds in completions";

/** Says of each completion what it is, and puts what every function has below what this one has. */
exports.tellKinds = () => {
  patchText(concern, "tslab/dist/converter.js", [
    [
      "return ts.Completions.getCompletionsAtPositionForTslab(",
      `return require(${JSON.stringify(__filename)}).withKinds(ts, `,
    ],
  ]);
  patchExports(concern, "tslab/dist/jupyter.js", ({ JupyterHandlerImpl }) => {
    JupyterHandlerImpl.prototype.handleComplete = function ({ code, cursor_pos: at }) {
      const { start, end, candidates, original } = this.executor.complete(code, at);
      const types = new Map(original?.entries.map(({ name, type }) => [name, type ?? ""]));
      const matches = ownFirst(candidates);
      const kinds = matches.map((text) => ({ text, type: types.get(text), start, end }));
      const metadata = { _jupyter_types_experimental: kinds };
      return { status: "ok", matches, cursor_start: start, cursor_end: end, metadata };
    };
  });
};

/** TypeScript's completions, each entry with its kind in Jupyter's words. */
exports.withKinds = (ts, host, program, ...rest) => {
  const info = ts.Completions.getCompletionsAtPosition(host, program, ...rest, undefined, true);
  for (const entry of info?.entries ?? []) {
    entry.type = entry.symbol ? typeOf(ts, program.getTypeChecker(), entry.symbol) : entry.kind;
    delete entry.symbol;
  }
  return info;
};

function typeOf(ts, checker, found) {
  const { Alias, Enum, Module, Property, Type, Value } = ts.SymbolFlags;
  const symbol = found.flags & Alias ? checker.getAliasedSymbol(found) : found;
  if (symbol.flags & Enum) return "class";
  if (symbol.flags & Module) return "module";
  if (!(symbol.flags & Value)) return symbol.flags & Type ? "class" : "";
  const type = checker.getTypeOfSymbol(symbol);
  if (type.getConstructSignatures().length) return "class";
  if (type.getCallSignatures().length) return "function";
  return symbol.flags & Property ? "property" : "instance";
}

const common = new Set([
  "arguments",
  "caller",
  "prototype",
  ...Object.getOwnPropertyNames(Function.prototype),
]);

function ownFirst(names) {
  if (!["apply", "bind", "call"].every((name) => names.includes(name))) return names;
  return [
    ...names.filter((name) => !common.has(name)),
    ...names.filter((name) => common.has(name)),
  ];
}
