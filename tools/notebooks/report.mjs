// What a person sees while notebooks run and when one fails.
import { inSeconds } from "../process.mjs";
import { onOneLine } from "../terminal.mjs";
import { parseNotebook } from "./notebook.mjs";

const maxErrorLines = 40;

/** A failed run in words: the notebook, the cell with its numbered source, and the error. */
export function failureText({ name }, text, { cell, error }, when = "") {
  if (cell === null) return `${name}: ${error}`;
  const { cells } = parseNotebook(text, name);
  const lines = cells[cell].source
    .split("\n")
    .map((line, i) => `${String(i + 1).padStart(4)} | ${line}`);
  return [
    `${name}: code cell ${codeNumber(cells, cell)} fails${when && ` ${when}`}`,
    ...lines,
    ...shortened(error),
  ].join("\n");
}

/** The number that JupyterLab shows beside a cell after a run from top to bottom. */
export function codeNumber(cells, index) {
  return cells.slice(0, index + 1).filter((cell) => cell.cell_type === "code").length;
}

/** "code cells 3 and 7 differ", by the numbers of the code cells. */
export function cellsInWords(numbers) {
  if (numbers.length === 0) return "only its text differs";
  if (numbers.length === 1) return `code cell ${numbers[0]} differs`;
  return `code cells ${list.format(numbers.map(String))} differ`;
}

const list = new Intl.ListFormat("en-GB");

function shortened(error) {
  const lines = error.trimEnd().split("\n");
  const rest = lines.length - maxErrorLines;
  return rest <= 0 ? lines : [...lines.slice(0, maxErrorLines), `... and ${rest} lines more`];
}

/**
 * Shows how far notebooks are: on a terminal in one line that is written over, elsewhere not at all.
 * cell(name, event) after each cell, line(text) for a line that stays, now() is what runs.
 */
export function progress(stream) {
  const running = new Map();
  const parts = (shown) => [...running].map(([name, event]) => `${name}: ${shown(event)}`);
  const timed = ({ step, steps, seconds }) => `cell ${step}/${steps} (${inSeconds(seconds)})`;
  const terminal = onOneLine(stream);
  const draw = () => terminal.show(parts(timed).join("   "));
  return {
    now: () =>
      parts(({ step, steps }) => `cell ${step + 1} of ${steps}`).join(", ") || "kernels start",
    cell: (name, event) => {
      running.set(name, event);
      draw();
    },
    line: (text, name) => {
      running.delete(name);
      terminal.line(text);
      if (running.size > 0) draw();
    },
  };
}
