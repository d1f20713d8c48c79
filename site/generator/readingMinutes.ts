import { wordsOf } from "../client/wordsOf";
import type { Cell, Output } from "./notebook";

const WORDS_A_MINUTE = 200;
// Solutions are read when they are asked for, and a formula is looked at as a figure is: with its words.
const NOT_READ = /<details>[\s\S]*?<\/details>|\$\$[\s\S]*?\$\$|\$[^$\n]*\$|\]\([^)]*\)|`[^`\n]*`/g;

/** How long a notebook takes, at least a minute: 200 words a minute, and one minute for each figure or table. */
export function readingMinutes(cells: readonly Cell[]): number {
  const prose = cells.map((cell) => (cell.kind === "markdown" ? cell.source : "")).join("\n");
  const words = wordsOf(prose.replaceAll(NOT_READ, " ")).length;
  const seen = cells.flatMap((cell) => (cell.kind === "code" ? cell.outputs : [])).filter(isSeen);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + seen.length));
}

const isSeen = ({ data }: Output): boolean =>
  /<(?:figure|table)\b/.test(data["text/html"] ?? "") ||
  Object.keys(data).some((type) => type.startsWith("image/"));
