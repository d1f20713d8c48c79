import type { Words } from "../../words";

/** What a control takes. */
export interface Choosable {
  readonly kind: "number" | "list" | "choice";
  /** The least and the greatest number, where the author gives them. */
  readonly range?: readonly [from: string, to: string];
  /** What a choice can be, as the source writes it. */
  readonly options: readonly string[];
}

/** Text for the source of a cell, or why it is refused. */
export type Taken = { readonly text: string } | { readonly refusal: string };

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
/** More of an address, or of a field, is no value. */
const LONGEST = 80;

/**
 * What a reader or an address gives, as text for a source: only numbers, and the author's options, ever
 * become part of one.
 *
 * @example taken("1e2", { kind: "number", options: [] }, words.en) // { text: "100" }
 */
export function taken(given: string, { kind, range, options }: Choosable, words: Words): Taken {
  const trimmed = given.trim().replaceAll("−", "-");
  if (kind === "choice") {
    const option = options.find((each) => each === trimmed || each === `"${trimmed}"`);
    return option === undefined ? { refusal: options.map(shown).join(", ") } : { text: option };
  }
  const parts = kind === "list" ? trimmed.split(/[\s,;，、]+/).filter(Boolean) : [trimmed];
  const isFine = trimmed.length <= LONGEST && parts.length > 0 && parts.every(isNumber);
  if (!isFine) return { refusal: kind === "list" ? words.notNumbers : words.notANumber };
  const numbers = parts.map(Number);
  const isOutside = (number: number): boolean =>
    range !== undefined && (number < Number(range[0]) || number > Number(range[1]));
  if (numbers.some(isOutside)) return { refusal: words.range(...range!) };
  return { text: kind === "list" ? `[${numbers.join(", ")}]` : String(numbers[0]) };
}

function isNumber(text: string): boolean {
  return NUMBER.test(text) && Number.isFinite(Number(text));
}

/**
 * A value of a source as a field or an address shows it.
 *
 * @example shown("[3, 5]") // "3, 5"
 */
export function shown(text: string): string {
  return text === "NaN" ? "" : text.replaceAll(/^[["]|[\]"]$/g, "");
}
