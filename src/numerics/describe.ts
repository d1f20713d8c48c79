/**
 * A value as an error message names it: short, and different for 1 and "1".
 *
 * @example describe("1") // '"1"'
 * @example describe([1, 2]) // 'an Array of length 2'
 */
export function describe(value: unknown): string {
  if (typeof value === "string")
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return `the function ${value.name || "without a name"}`;
  if (typeof value !== "object" || value === null)
    return Object.is(value, -0) ? "-0" : String(value);
  const kind = value.constructor?.name ?? "object";
  const article = /^[AEIOU]/i.test(kind) ? "an" : "a";
  const length = (value as { length?: unknown }).length;
  return `${article} ${kind}${typeof length === "number" ? ` of length ${length}` : ""}`;
}
