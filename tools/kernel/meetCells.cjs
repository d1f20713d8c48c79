// A cell that some kernel has met takes a fraction of the time: those of the notebooks are met ahead.
"use strict";
const { readFileSync } = require("node:fs");

/** Makes of the cells of notebooks, each in its place, what a kernel makes of them: the store keeps that. */
exports.meetCells = (files) => {
  const { createConverter } = require("tslab/dist/converter.js");
  const converter = createConverter({ isJS: false, isBrowser: false });
  for (const file of files) meetNotebook(converter, file);
  converter.close();
};

function meetNotebook(converter, file) {
  let declared = "";
  for (const cell of JSON.parse(readFileSync(file, "utf8")).cells) {
    if (cell.cell_type !== "code") continue;
    const { declOutput, diagnostics } = converter.convert(declared, [cell.source].flat().join(""));
    if (diagnostics.length === 0) declared = declOutput || "";
  }
}
