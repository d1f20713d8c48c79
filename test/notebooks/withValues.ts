/**
 * The source of a parameter cell with other values, as a reader would write them.
 *
 * @throws Error for a name that is no parameter of the cell
 */
export function withValues(source: string, values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values).reduce((text, [name, value]) => {
    const line = new RegExp(`^(const ${name} = )[^;]*;`, "m");
    if (!line.test(text)) throw new Error(`${name} is no parameter`);
    return text.replace(line, `$1${value};`);
  }, source);
}
