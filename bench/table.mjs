// The results as a table, in Markdown that is aligned to be read on a terminal too.
import { median } from "./numbers.mjs";
import { OURS } from "./peers.mjs";

const COLUMNS = ["measured", "here", "least", "better peer", "ratio", "reach", "", "others"];
const HEAD = ["measured", "here", "better peer", "ratio"];

/** All lines. */
export const table = (lines) => markdown([COLUMNS, ...lines.map(cellsOf)]);

/** The lines that the README shows. */
export function head(lines) {
  const cells = lines.filter(({ inHead }) => inHead).map(cellsOf);
  return markdown([HEAD, ...cells.map((row) => HEAD.map((name) => row[COLUMNS.indexOf(name)]))]);
}

function cellsOf({ what, unit, values, peer, others, ratios, reach, met }) {
  const shown = (name) => `${name} ${digits(median(values[name]))}`;
  const against = peer && ratios[peer];
  return [
    what,
    [digits(median(values[OURS])), unit].join(" ").trim(),
    digits(Math.min(...values[OURS])),
    peer ? shown(peer) : "",
    against ? `${digits(against.median)} (${digits(against.low)} to ${digits(against.high)})` : "",
    reachOf(reach),
    met === null ? "" : met ? "✓" : "✗",
    others.map(shown).join(", "),
  ];
}

function reachOf(reach) {
  if (!reach) return "";
  if (reach.exponent !== undefined) return `power ${reach.exponent}`;
  return reach.ratio !== undefined ? `ratio ≤ ${reach.ratio}` : `≤ ${reach.most}`;
}

/** Three digits, and never an exponent. */
export function digits(x) {
  if (!Number.isFinite(x)) return "?";
  const rounded = Number(x.toPrecision(3));
  const size = Math.floor(Math.log10(Math.abs(rounded) || 1));
  return Math.abs(rounded) >= 100
    ? String(Math.round(rounded))
    : rounded.toFixed(Math.min(4, Math.max(0, 2 - size)));
}

function markdown([titles, ...rows]) {
  const widths = titles.map((title, i) =>
    Math.max(3, title.length, ...rows.map((row) => row[i].length)),
  );
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(" | ")} |`;
  return [titles, widths.map((width) => "-".repeat(width)), ...rows].map(line).join("\n");
}
