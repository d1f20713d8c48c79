import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One function of the reference data: true values and derivatives, point by point. */
export interface OracleCase {
  readonly id: string;
  readonly params: Readonly<Record<string, number>>;
  readonly points: readonly { readonly x: number; readonly f: number; readonly d: number }[];
}

interface Stored {
  readonly id: string;
  readonly params: Record<string, number | string>;
  readonly x: readonly (number | string)[];
  readonly f: readonly (number | string)[];
  readonly d: readonly (number | string)[];
}

const file = join(__dirname, "..", "oracle", "activations.json");
const stored = (JSON.parse(readFileSync(file, "utf8")) as { elementwise: Stored[] }).elementwise;

/** The cases whose id is `id`, or begins with it and a parameter. */
export function oracleCases(id: string): OracleCase[] {
  const cases = stored.filter((each) => each.id === id);
  if (cases.length === 0) throw new Error(`no reference data for ${id}`);
  return cases.map(({ id, params, x, f, d }) => ({
    id,
    params: Object.fromEntries(Object.entries(params).map(([k, v]) => [k, Number(v)])),
    points: x.map((each, i) => ({ x: Number(each), f: Number(f[i]), d: Number(d[i]) })),
  }));
}
