// What tslab makes of a cell depends on nothing but the cell, what is declared before it and the types of
// the packages: it is kept on disk. A kernel that knows all its cells from there never loads TypeScript.
"use strict";
const { openStore } = require("./cellStore.cjs");
const { patchText } = require("./patch.cjs");

const concern = "cells known from before";
const typescript = `require("@tslab/typescript-for-tslab")`;
const imported = `const ts = __importStar(${typescript});\n`;

/** Lets the kernel find on disk what it, or another, has made of a cell, and load TypeScript when it must. */
exports.rememberCells = () => {
  patchText(concern, "tslab/dist/converter.js", [
    ["ts.sys.useCaseSensitiveFileNames = true;", ""],
    [
      imported,
      `let ts;
const loadTypeScript = () => {
    ts ??= __importStar(${typescript});
    ts.sys.useCaseSensitiveFileNames = true;
};
`,
    ],
    ["isCompleteCode(content) {\n", "isCompleteCode(content) {\n    loadTypeScript();\n"],
    [
      "exports.createConverter = createConverter;",
      `exports.createConverter = (options) => require(${JSON.stringify(__filename)}).remembering(() => {
    loadTypeScript();
    return createConverter(options);
});`,
    ],
  ]);
  patchText(concern, "tslab/dist/metadata.js", [
    [imported, ""],
    [
      "    var _a;\n",
      `    if (!src.includes("/**")) return {};\n    const ts = ${typescript};\n    var _a;\n`,
    ],
  ]);
  patchText(concern, "tslab/dist/public.js", [
    [imported, ""],
    ["typescript: ts.version,", `get typescript() { return ${typescript}.version; },`],
  ]);
};

let prepare = () => {};
/** Makes the converter, if that is not done yet: a cell that nobody has run would wait for it. */
exports.prepareConverter = () => prepare();

/** A converter that asks the store first, and is made by `create` when it is needed. */
exports.remembering = (create) => {
  const store = openStore();
  let made;
  const converter = () => (made ??= create());
  prepare = converter;
  const convert = (previous, source) => {
    const keeps = store && !readsFiles(previous + source);
    const known = keeps && store.find(previous, source);
    if (known) return known;
    const converted = converter().convert(previous, source);
    const lasts = converted.diagnostics.length === 0 && !converted.sideOutputs;
    if (keeps && lasts) store.keep(converted, previous, source);
    return converted;
  };
  return {
    convert,
    addModule: (...args) => converter().addModule(...args),
    complete: (...args) => converter().complete(...args),
    inspect: (...args) => converter().inspect(...args),
    close: () => made?.close(),
  };
};

/** Whether a text may name a file other than those of packages, as a string that begins as a path. The library is none. */
function readsFiles(text) {
  return /["'`](?!(\.\.\/)+dist["'/])(\.\.?["'`/]|\/|\w:[\\/])/.test(text);
}
