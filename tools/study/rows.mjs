// A row of results is a run with what came out, and a line of a CSV file.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { SetupError } from "../setup/problem.mjs";
import { nameOf, runKeys } from "./plan.mjs";

const results = ["validation", "test", "loss", "factor", "end"];
const columns = [...runKeys, ...results];
const texts = ["activation", "initialisation", "cure", "end"];

export const header = columns.join(",");

/** How many images the validation and test accuracies count. */
export const judged = 300;

/** The row of a run and what `trial` gave: right answers as counts, other numbers with 6 digits. */
export function rowOf(run, { validationAccuracy, testAccuracy, loss, factor, diverged, stuck }) {
  return {
    ...run,
    validation: Math.round(judged * validationAccuracy),
    test: Math.round(judged * testAccuracy),
    loss: Number(loss.toPrecision(6)),
    factor: Number(factor.toPrecision(6)),
    end: diverged ? "diverged" : stuck ? "stuck" : "",
  };
}

export const lineOf = (row) => columns.map((column) => row[column]).join(",");

/** The rows of a file's text; `path` is for messages. A last line without its end is left out. */
export function rowsOf(text, path) {
  const [first, ...lines] = text.slice(0, text.lastIndexOf("\n") + 1).split("\n");
  if (first !== "" && first !== header) throw unreadable(path, 1);
  return lines.slice(0, -1).map((line, i) => {
    const values = line.split(",");
    if (values.length !== columns.length) throw unreadable(path, i + 2);
    const cells = columns.map((column, k) => [
      column,
      texts.includes(column) ? values[k] : Number(values[k]),
    ]);
    return Object.fromEntries(cells);
  });
}

const unreadable = (path, line) =>
  new SetupError(`${path}: line ${line} is no row of a study: remove it, then run again.`);

/** The rows of every part in a folder: [{ path, rows }]. */
export function readParts(folder) {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".csv"))
    : [];
  return names.sort().map((name) => {
    const path = join(folder, name);
    return { path, rows: rowsOf(readFileSync(path, "utf8"), path) };
  });
}

/** Makes a part ready to be gone on with: with its header, and without half a line that a kill left. */
export function openPart(path) {
  mkdirSync(dirname(path), { recursive: true });
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const whole = text.lastIndexOf("\n") + 1;
  if (whole < text.length) truncateSync(path, Buffer.byteLength(text.slice(0, whole)));
  if (whole === 0) appendFileSync(path, `${header}\n`);
  return (row) => appendFileSync(path, `${lineOf(row)}\n`);
}

/** One row for each run, in their order, out of the parts. @throws SetupError naming what is missing or in conflict. */
export function merged(runs, parts) {
  const found = new Map();
  for (const { path, rows } of parts) {
    for (const row of rows) {
      const name = nameOf(row);
      const before = found.get(name);
      if (before && lineOf(before.row) !== lineOf(row)) {
        throw new SetupError(
          `${before.path} and ${path} differ in ${name}: remove the line from the one that is wrong.`,
        );
      }
      found.set(name, { path, row });
    }
  }
  const missing = runs.map(nameOf).filter((name) => !found.has(name));
  if (missing.length > 0) {
    const some = missing.slice(0, 3).join("; ");
    throw new SetupError(
      `${missing.length} of ${runs.length} runs are missing, as ${some}: type "npm run study", then merge again.`,
    );
  }
  return runs.map((run) => found.get(nameOf(run)).row);
}
