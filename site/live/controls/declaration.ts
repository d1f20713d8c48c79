/** The value of a name as a source writes it, from start to end. */
export interface Declaration {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a cell gives a name its value, alone on its line; undefined where it does not.
 *
 * @example declarationOf("const depth = 50; // layers", "depth") // { text: "50", start: 14, end: 16 }
 */
export function declarationOf(source: string, name: string): Declaration | undefined {
  const escaped = name.replaceAll("$", "\\$");
  const line = RegExp(`^(?:const|let) ${escaped}(?:: [\\w[\\]]+)? = ([^;\\n]+);`, "dm");
  const found = line.exec(source);
  if (!found) return undefined;
  const [start, end] = found.indices![1];
  return { text: found[1], start, end };
}
