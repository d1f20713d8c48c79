import { describe } from "../numerics/describe";
import { format } from "./format";
import { escapeHtml } from "./html";
import { currentStage, readTexts } from "./stage";
import { translate } from "./texts";

/** What a cell of a table may hold. Numbers are shown with six digits; a string stays as it is. */
export type Cell = number | string | boolean | null | undefined;

/**
 * Shows rows as a table below the running cell; the keys of the rows are its heads. Rows that hold
 * `predicted`, `measured` and `tolerance` get a last column that says whether they agree.
 *
 * @example table([{ x: 0, predicted: 0.5, measured: sigmoid(0), tolerance: 0 }]);
 */
export function table(rows: readonly Readonly<Record<string, Cell>>[]): void {
  currentStage().show(renderTable(rows), "table");
}

/**
 * The HTML of the table: heads for a screen reader, every text escaped.
 *
 * @throws TypeError when rows are not an array of objects, or there is none.
 * @example renderTable([{ x: 0.1 + 0.2 }])
 * // '<table><thead><tr><th scope="col">x</th></tr></thead><tbody><tr><td>0.3</td></tr></tbody></table>'
 */
export function renderTable(rows: readonly Readonly<Record<string, Cell>>[]): string {
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isRow)) {
    throw new TypeError(`table: rows must be an array of objects, got ${describe(rows)}`);
  }
  const texts = readTexts();
  const judged = rows.map(withVerdict);
  const heads = [...new Set(judged.flatMap((row) => Object.keys(row)))];
  const headCells = heads.map(
    (head) => `<th scope="col">${escapeHtml(translate(head, texts))}</th>`,
  );
  const bodyRows = judged.map((row) => {
    const cells = heads.map((head) => `<td>${escapeHtml(formatCell(row[head], texts))}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table><thead><tr>${headCells.join("")}</tr></thead><tbody>${bodyRows.join("")}</tbody></table>`;
}

function isRow(row: unknown): boolean {
  return typeof row === "object" && row !== null && !Array.isArray(row);
}

/** A row that compares numbers, with "✓" or "✗" behind them; other rows as they are. */
function withVerdict(row: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
  const { predicted, measured, tolerance } = row;
  if (![predicted, measured, tolerance].every((cell) => typeof cell === "number")) return row;
  const agrees =
    predicted === measured || Math.abs(Number(predicted) - Number(measured)) <= Number(tolerance);
  return { ...row, agrees: agrees ? "✓" : "✗" };
}

function formatCell(cell: Cell, texts: Readonly<Record<string, string>>): string {
  if (cell === undefined || cell === null) return "";
  if (typeof cell === "number") return format(cell);
  return translate(String(typeof cell === "boolean" ? (cell ? "yes" : "no") : cell), texts);
}
