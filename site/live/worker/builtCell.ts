import type { Names } from "./compile";
import { declarationOf } from "../controls/declaration";

/** What the function of a cell wants of the place it runs in. */
export interface CellScope {
  import(module: string): unknown;
  publish(accessors: object): void;
  /** What a reader has turned, in the order of the cell's values; undefined is the author's. */
  readonly turned: readonly unknown[];
}

export type CellFunction = (cell: CellScope) => Promise<[unknown] | undefined>;

/** A cell that the build has compiled, as the module of its page exports it. */
export interface BuiltCell extends Names {
  readonly id: string;
  /** The author's. */
  readonly source: string;
  /** What controls hold: the author's value is a text of the source. */
  readonly values: readonly { readonly name: string; readonly text: string }[];
  /** The line of the module that is the first of the cell. */
  readonly line: number;
  readonly run: CellFunction;
}

/**
 * What a reader has turned in a cell, for its function; undefined if its source is not the author's up to
 * plain values, so that it has to be compiled. `functionOf` knows the functions that a value can name.
 *
 * @example turnedIn({ source: "let n = 5;", values: [{ name: "n", text: "5" }], ... }, "let n = 6;") // [6]
 */
export function turnedIn(
  { source: authors, values }: Pick<BuiltCell, "source" | "values">,
  source: string,
  functionOf: (name: string) => unknown,
): unknown[] | undefined {
  const turned: unknown[] = [];
  let settled = source;
  for (const { name, text } of values) {
    const place = declarationOf(settled, name);
    if (!place) return undefined;
    settled = settled.slice(0, place.start) + text + settled.slice(place.end);
    const isTurned = place.text !== text;
    // A list stays one: later cells may change what it holds, and no other value.
    const isSame = isList(place.text) === isList(text);
    const value = isTurned && isSame ? valueOf(place.text, functionOf) : undefined;
    if (isTurned && value === undefined) return undefined;
    turned.push(value);
  }
  return settled === authors ? turned : undefined;
}

const isList = (text: string): boolean => text.startsWith("[");
const isNumber = (value: unknown): boolean => typeof value === "number";

/** Numbers, texts and lists of numbers are the same in JSON; undefined is anything else. */
function valueOf(text: string, functionOf: (name: string) => unknown): unknown {
  if (/^[A-Za-z_$][\w$]*$/.test(text)) return functionOf(text);
  try {
    const value: unknown = JSON.parse(text);
    const isPlain = isNumber(value) || typeof value === "string";
    return isPlain || (Array.isArray(value) && value.every(isNumber)) ? value : undefined;
  } catch {
    return undefined;
  }
}
