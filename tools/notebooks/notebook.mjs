// Reads notebooks.
import { readFileSync } from "node:fs";

import { SetupError } from "../setup/problem.mjs";

/**
 * @typedef {{ output_type: string, name?: string, text?: string | string[], data?: Record<string, string | string[]> }} Output
 * @typedef {{ cell_type: string, id?: string, metadata: { tags?: string[] }, source: string, outputs: Output[], execution_count: number | null }} Cell
 * @typedef {{ nbformat: number, nbformat_minor: number, metadata: { kernelspec?: { name?: string } }, cells: Cell[] }} Notebook
 */

/**
 * The text of a notebook's file.
 * @param {{ name: string, path: string }} notebook
 * @throws SetupError when it cannot be read
 */
export function readNotebook({ name, path }) {
  try {
    return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  } catch (error) {
    throw new SetupError(`${name}: its file cannot be read (${error.code}).`);
  }
}

/**
 * What a text holds as a notebook, with the source of each cell as one string.
 * @param {string} text
 * @param {string} name names the notebook in the error
 * @returns {Notebook}
 * @throws SetupError one sentence that says why it is none
 */
export function parseNotebook(text, name) {
  const notebook = asJson(text, name);
  if (!Array.isArray(notebook?.cells))
    throw new SetupError(`${name}: it is no notebook, as it holds no list of cells.`);
  if (notebook.nbformat !== 4)
    throw new SetupError(`${name}: it is of format ${notebook.nbformat}, and must be of format 4.`);
  const wrong = notebook.cells.findIndex((cell) => !isCell(cell));
  if (wrong !== -1) throw new SetupError(`${name}: what stands at place ${wrong + 1} is no cell.`);
  const cells = notebook.cells.map((cell) => ({
    ...cell,
    metadata: cell.metadata ?? {},
    source: joined(cell.source),
    outputs: cell.outputs ?? [],
    execution_count: cell.execution_count ?? null,
  }));
  return { ...notebook, metadata: notebook.metadata ?? {}, cells };
}

/** The code cells of a notebook's text. */
export const codeCells = (text, name) =>
  parseNotebook(text, name).cells.filter(({ cell_type }) => cell_type === "code");

/** What may be one string or a list of lines, as one string. */
export const joined = (text) => (Array.isArray(text) ? text.join("") : String(text));

function asJson(text, name) {
  const line = text.split("\n").findIndex((line) => /^(<{7}|>{7}|\|{7}) /.test(line)) + 1;
  if (line > 0)
    throw new SetupError(
      `${name}: line ${line} of its file is a mark of an unfinished merge: choose between its two versions first.`,
    );
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SetupError(`${name}: its file is no JSON (${error.message.split("\n")[0]}).`);
  }
}

const isCell = (cell) =>
  typeof cell?.cell_type === "string" &&
  (typeof cell.source === "string" || Array.isArray(cell.source)) &&
  (cell.outputs === undefined || Array.isArray(cell.outputs));
