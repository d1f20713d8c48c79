// tslab checks a cell in a program of its own only to learn the names that it declares, then in a second
// one that exports them. Parsing the cell alone tells these names, in a thirtieth of the time.
"use strict";
const { patchText } = require("./patch.cjs");

/** Halves what tslab does with a cell before it runs. */
exports.checkCellsOnce = () => {
  patchText("one program a cell", "tslab/dist/converter.js", [
    [
      `        updateContent(prevDecl, src);
        let declsFile = builder.getSourceFile(declFilename);
        let srcFile = builder.getSourceFile(srcFilename);
        const locals = srcFile.locals;`,
      `        let declsFile, srcFile;
        const locals = require(${JSON.stringify(__filename)}).namesOf(ts, srcPrefix + src, transpileTarget);`,
    ],
    [
      "        if (keys.size > 0) {\n            // Export",
      `        if (keys.size === 0) {
            updateContent(prevDecl, src);
            declsFile = builder.getSourceFile(declFilename);
            srcFile = builder.getSourceFile(srcFilename);
        } else {
            // Export`,
    ],
  ]);
};

/** What a module declares at its top level, by name, as a checker of types finds it. */
exports.namesOf = (ts, text, target) => {
  const file = ts.createSourceFile("cell.ts", text, target, false, ts.ScriptKind.TS);
  ts.bindSourceFile(file, { target });
  return file.locals;
};
