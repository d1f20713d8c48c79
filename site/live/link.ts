import type { Parameter } from "./parameters";

/** More of an address is no parameter's. */
const LONGEST = 24;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * The values that an address gives to the parameters of a page: finite numbers for names that the
 * page has. Anything else in the address counts for nothing.
 *
 * @example valuesIn("?depth=20&evil=1&width=x", [{ name: "depth" }, { name: "width" }]) // { depth: 20 }
 */
export function valuesIn(
  query: string,
  parameters: readonly Pick<Parameter, "name">[],
): Record<string, number> {
  const given = new URLSearchParams(query);
  const entries = parameters.flatMap(({ name }) => {
    const text = given.get(name) ?? "";
    const value = text.length <= LONGEST && NUMBER.test(text) ? Number(text) : NaN;
    return Number.isFinite(value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

/**
 * The address with the values of the parameters that were turned, and without the others.
 *
 * @example linkTo("https://host/page#top", [{ name: "depth", value: 50 }], { depth: 20 })
 * // 'https://host/page?depth=20#top'
 */
export function linkTo(
  address: string,
  parameters: readonly Pick<Parameter, "name" | "value">[],
  values: Readonly<Record<string, number>>,
): string {
  const url = new URL(address);
  for (const { name, value } of parameters) {
    const turned = values[name];
    if (turned === undefined || turned === value) url.searchParams.delete(name);
    else url.searchParams.set(name, String(turned));
  }
  return url.href;
}
