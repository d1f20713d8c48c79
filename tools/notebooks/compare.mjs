// What a cell gives now against what the notebook has stored.
import { codeCells, joined } from "./notebook.mjs";

const shownWidth = 100;

/**
 * The differences between two versions of a notebook's outputs, in words; none when the files are
 * equal byte for byte but for the numbers of their cells. Both versions must have the same cells.
 */
export function outputDifferences(stored, given) {
  if (withoutCounts(stored) === withoutCounts(given)) return [];
  const [before, after] = [codeCells(stored), codeCells(given)];
  const found = after.flatMap((cell, i) =>
    cellDifferences(before[i].outputs, cell.outputs).map((text) => `code cell ${i + 1}: ${text}`),
  );
  return found.length > 0
    ? found
    : ["the outputs agree, but the file is not written as JupyterLab writes it"];
}

/** The text without the numbers that cells have from the order in which they ran. */
export const withoutCounts = (text) =>
  text.replaceAll(/"execution_count": (\d+|null)/g, '"execution_count": null');

/** The places of the code cells whose source or output is not the same in both versions. */
export function changedCells(before, after) {
  const [a, b] = [before, after].map((text) => codeCells(withoutCounts(text)));
  const numbers = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i + 1);
  return numbers.filter((n) => JSON.stringify(a[n - 1]) !== JSON.stringify(b[n - 1]));
}

/** Whether the code cells of both versions are the same but for their outputs and numbers. */
export function sameSources(before, after) {
  const sources = (text) => JSON.stringify(codeCells(text).map(({ source }) => source));
  return sources(before) === sources(after);
}

/** The differences between two lists of outputs of one cell, in words. */
export function cellDifferences(before, after) {
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, i) =>
    outputDifference(before[i], after[i], count > 1 ? `output ${i + 1}` : "output"),
  ).filter(Boolean);
}

function outputDifference(before, after, which) {
  if (!before) return `${which} is not stored:\n${indented("now", firstLine(after))}`;
  if (!after)
    return `${which} is stored, but no longer given:\n${indented("stored", firstLine(before))}`;
  const [a, b] = [outputText(before), outputText(after)];
  if (a === b) return kind(before) === kind(after) ? null : `the kind of ${which} differs`;
  const [c, d] = [withoutPictures(a), withoutPictures(b)];
  if (c === d) return `the figure of ${which} differs: ${caption(b)}`;
  return lineDifference(c, d, which);
}

function lineDifference(before, after, which) {
  const [a, b] = [before.split("\n"), after.split("\n")];
  const line = b.findIndex((text, i) => text !== a[i]);
  const at = line === -1 ? b.length : line;
  const [old, now] = [a[at] ?? "(nothing)", b[at] ?? "(nothing)"];
  const column = [...now].findIndex((letter, i) => letter !== old[i]);
  const from = Math.max(0, column - shownWidth / 2);
  const part = (text) => (from > 0 ? "…" : "") + text.slice(from, from + shownWidth);
  return `${which} differs in line ${at + 1}:\n${indented("stored", part(old))}\n${indented("now", part(now))}`;
}

const indented = (label, text) => `    ${`${label}:`.padEnd(8)}${text}`;

const firstLine = (output) =>
  withoutPictures(outputText(output)).split("\n")[0].slice(0, shownWidth);

function outputText(output) {
  return joined(output.text ?? Object.values(output.data ?? {})[0] ?? JSON.stringify(output));
}

const kind = ({ output_type, name, data }) => [output_type, name, Object.keys(data ?? {})].join();

const withoutPictures = (html) => html.replaceAll(/data:image\/[^"']*/g, "(picture)");

function caption(html) {
  const [, text] = /<figcaption[^>]*>(.*?)<\/figcaption>/s.exec(html) ?? [];
  return text ? text.replaceAll(/<[^>]*>/g, "").trim() : "it has no caption";
}
