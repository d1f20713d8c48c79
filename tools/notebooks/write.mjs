// Runs a notebook and writes its outputs in place.
import { readFileSync, renameSync, writeFileSync } from "node:fs";

/** Replaces the file in one step: a reader sees the old text or the new one, never half of it. */
export function replaceFile(path, text) {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

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
  if (result.ok && result.text !== before) replaceFile(notebook.path, result.text);
  return { ...result, before };
}
