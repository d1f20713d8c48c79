/**
 * The text with a value for each {name}.
 *
 * @example fill("layer {n}", { n: 3 }) // "layer 3"
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
