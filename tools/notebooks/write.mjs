// Runs a notebook and writes its outputs in place.
import { writeWhole } from "../process.mjs";
import { SetupError } from "../setup/problem.mjs";
import { parseNotebook, readNotebook } from "./notebook.mjs";

/**
 * Runs the notebook and writes its outputs; a failing one keeps its file. Resolves to the result.
 * @throws SetupError when it cannot be read or written
 */
export async function writeOutputs(notebook, runner, onCell) {
  const { name } = notebook;
  const before = readNotebook(notebook);
  parseNotebook(before, name);
  const result = await runner.run(notebook, before, { onCell });
  if (result.ok && readNotebook(notebook) !== before)
    throw new SetupError(`${name}: its file was changed while it ran; run it again.`);
  if (result.ok && result.text !== before) writeNotebook(notebook, result.text);
  return { ...result, before };
}

const reasons = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  EACCES: "its folder may not be written",
  EPERM: "its folder may not be written",
  EROFS: "its folder may not be written",
};

/** @throws SetupError when it cannot be written; then its file is as it was */
export function writeNotebook({ name, path }, text) {
  try {
    writeWhole(path, text);
  } catch (error) {
    const reason = reasons[error.code] ?? error.message;
    throw new SetupError(`${name}: not written, as ${reason}; its file is as it was.`);
  }
}
