// Runs a notebook and writes its outputs in place.
import { readFileSync } from "node:fs";

import { writeWhole } from "../process.mjs";

export const readNotebook = ({ path }) => readFileSync(path, "utf8").replaceAll("\r\n", "\n");

/** Runs the notebook and writes its outputs; a failing one keeps its file. Resolves to the result. */
export async function writeOutputs(notebook, runner, onCell) {
  const before = readNotebook(notebook);
  const result = await runner.run(notebook, before, { onCell });
  if (result.ok && readNotebook(notebook) !== before)
    return {
      ...result,
      ok: false,
      cell: null,
      error: "its file was changed while it ran; run it again.",
    };
  if (result.ok && result.text !== before) writeWhole(notebook.path, result.text);
  return { ...result, before };
}
