import { shown } from "./values";

/** More of an address is no parameter's. */
const LONGEST = 80;

/**
 * The texts that an address gives to the parameters of a page, by their names. Whoever takes them must see
 * whether they are values.
 *
 * @example valuesIn("?depth=20&evil=1", ["depth", "width"]) // { depth: "20" }
 */
export function valuesIn(query: string, names: readonly string[]): Record<string, string> {
  const given = new URLSearchParams(query);
  const entries = names.flatMap((name) => {
    const text = given.get(name);
    return text === null || text.length > LONGEST ? [] : [[name, text] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * The address with the values that were turned, and without the other parameters of the page.
 *
 * @example linkTo("https://host/page#top", ["depth", "phi"], { phi: '"relu"' }) // 'https://host/page?phi=relu#top'
 */
export function linkTo(
  address: string,
  names: readonly string[],
  turned: Readonly<Record<string, string>>,
): string {
  const url = new URL(address);
  for (const name of names) {
    if (Object.hasOwn(turned, name)) url.searchParams.set(name, shown(turned[name]));
    else url.searchParams.delete(name);
  }
  return url.href;
}
