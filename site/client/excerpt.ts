import type { Found } from "./search";

const LENGTH = 120; // characters

/** A piece of text, and whether it is what was looked for. */
export type Piece = readonly [text: string, isHit: boolean];

/**
 * The text of a result around the first of the words that were looked for, cut where these begin and end.
 *
 * @example excerptOf({ section: { text: "Both ends are flat." }, hits: ["flat"] }) // [["Both ends are ", false], ["flat", true], [".", false]]
 */
export function excerptOf({ section: { text, more = "" }, hits }: Found): Piece[] {
  // The longest first: "slopes" is more than "slope".
  const words = [...hits].filter(Boolean).sort((a, b) => b.length - a.length);
  const marks = new RegExp(words.map(wholeWord).join("|") || "(?!)", "giu");
  const whole = text.search(marks) < 0 && more.search(marks) >= 0 ? more : text;
  const at = Math.max(0, whole.search(marks) - LENGTH / 3);
  const start = at === 0 ? 0 : whole.indexOf(" ", at) + 1 || at;
  const end = start + LENGTH;
  const excerpt = whole.slice(start, end);
  const pieces: Piece[] = [[start > 0 ? "… " : "", false]];
  let done = 0;
  for (const { 0: hit, index } of excerpt.matchAll(marks)) {
    pieces.push([excerpt.slice(done, index), false], [hit, true]);
    done = index + hit.length;
  }
  pieces.push([excerpt.slice(done) + (end < whole.length ? " …" : ""), false]);
  return pieces.filter(([piece]) => piece !== "");
}

const HAN = /\p{Script=Han}/u;

function wholeWord(word: string): string {
  const literal = word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return HAN.test(word) ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
}
