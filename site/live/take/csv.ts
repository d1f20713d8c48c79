import { axisOf } from "../figures/axes";
import { seriesOf } from "../figures/series";

/** What a table says as a number, digits as they stand: thousands with commas, a true minus, powers of ten. */
const NUMBER = /^[-−]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[-−+]?\d+)?$/i;
const POWER = /^(?:([-−]?[\d.]+)[·×])?10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** A spreadsheet takes a text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as a file of comma-separated values. Numbers are plain; a text never becomes a formula of the
 * spreadsheet that opens it. The mark at its beginning says that it is UTF-8.
 *
 * @example csvOf([["x", "−0.5"], ["a, b", "=1"]]) // '\ufeffx,-0.5\r\n"a, b",\'=1\r\n'
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(field).join(",")}\r\n`).join("")}`;
}

function field(text: string): string {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return trimmed.replaceAll("−", "-").replaceAll(",", "");
  const [, factor = "1", raised] = POWER.exec(trimmed) ?? [];
  if (raised !== undefined) {
    const exponent = [...raised].map((c) => (c === "⁻" ? "-" : SUPERSCRIPTS.indexOf(c))).join("");
    return `${factor.replace("−", "-")}e${exponent}`;
  }
  const safe = FORMULA.test(trimmed) ? `'${trimmed}` : trimmed;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The values of a figure's curves, dots and bars, as its readout tells them; no row of one without axes. `series` is the head of their names. */
export function rowsOfFigure(svg: Element, series: string): string[][] {
  const all = seriesOf(svg);
  if (all.length === 0) return [];
  const [x, y] = (["x", "y"] as const).map((name) => axisOf(svg, name)!.label);
  const rows = all.flatMap((readings, i) =>
    readings.map(({ name, across, along }) => [name || `${i + 1}`, ...across, ...along]),
  );
  const head = [series, x, `${x}, end`, y, `${y}, end`];
  // Where nothing is a stretch, a value has no end.
  const isUsed = [true, true, hasEnds(rows, 1), true, hasEnds(rows, 3)];
  return [head, ...rows].map((row) => row.filter((_, column) => isUsed[column]));
}

function hasEnds(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.some((row) => row[column] !== row[column + 1]);
}

export function rowsOfTable(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
}
