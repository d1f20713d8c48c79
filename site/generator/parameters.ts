/** What a reader may choose: a number, several numbers, or one of some options. */
export type Kind = "number" | "list" | "choice";

/** A line of a parameter cell that can be turned. */
export interface Parameter {
  /** The cell that holds it. */
  cell: string;
  name: string;
  kind: Kind;
  /** Its value as the source writes it. */
  text: string;
  /** What it stands for: its comment, without what the comment says of its values. */
  meaning: string;
  /** The least and the greatest number, where the comment says them. */
  range: readonly [number, number] | null;
  /** What a choice can be, as the source writes it. */
  options: readonly string[];
}

const NUMBER = String.raw`-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`;
const KINDS: Readonly<Record<Kind, RegExp>> = {
  number: RegExp(`^(?:${NUMBER}|NaN)$`, "i"),
  list: RegExp(String.raw`^\[${NUMBER}(?:, ?${NUMBER})*\]$`, "i"),
  choice: /^(?:[A-Za-z_$][\w$]*|"[\w -]+")$/,
};
const LINE = /^(?:const|let) ([A-Za-z_$][\w$]*)(?:: [\w[\]]+)? = ([^;\n]+);[ \t]*(?:\/\/(.*))?$/gm;
const RANGE = RegExp(
  String.raw`(?:[,;:]? from|[,;:]| \()? ?(${NUMBER}) to (${NUMBER})\)?(?=:|$)`,
  "i",
);

/**
 * The values that a reader may turn: a value alone on its line, with a comment that says what it is, and
 * perhaps its range. A name is a choice if it is one of `functions`, a text if the comment quotes others.
 *
 * @example
 * findParameters("01-03", "const depth = 50; // layers, 1 to 200", [])
 * // [{ name: "depth", kind: "number", text: "50", meaning: "layers", range: [1, 200], ... }]
 */
export function findParameters(
  cell: string,
  source: string,
  functions: readonly string[],
): Parameter[] {
  return [...source.matchAll(LINE)].flatMap(([, name, text, comment = ""]) => {
    const kind = (Object.keys(KINDS) as Kind[]).find((each) => KINDS[each].test(text));
    const options = kind === "choice" ? optionsOf(text, comment, functions) : [];
    if (kind === undefined || (kind === "choice" && options.length < 2)) return [];
    const range = kind === "choice" ? null : rangeIn(comment);
    return [{ cell, name, kind, text, options, range, meaning: meaningIn(comment, text) || name }];
  });
}

function optionsOf(text: string, comment: string, functions: readonly string[]): string[] {
  if (!text.startsWith('"')) return functions.includes(text) ? [...functions] : [];
  return [...new Set([text, ...(comment.match(/"[\w -]+"/g) ?? [])])];
}

function rangeIn(comment: string): [number, number] | null {
  const [, from, to] = RANGE.exec(comment.trim()) ?? [];
  return to === undefined ? null : [Number(from), Number(to)];
}

/** The comment up to what it says of values: "its weights" of `its weights: "xavier" or "gain"`. */
function meaningIn(comment: string, text: string): string {
  const said = comment.trim().replace(RANGE, "");
  if (text === "NaN") return said.replace(/^your guess: /, "");
  return said.replace(/(?:: | \().*$/, "").replace(/[,;.]$/, "");
}
