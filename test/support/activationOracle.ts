import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One function of the reference data: true values and derivatives, point by point. */
export interface OracleCase {
  readonly id: string;
  /** The library's name of the function, and of its parameters. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** Where the derivative is 0, for functions that turn back. */
  readonly root: number;
  readonly points: readonly { readonly x: number; readonly f: number; readonly d: number }[];
}

/** One call of a function on a vector: x, its value, and what backward makes of the cotangent v. */
export interface VectorCase {
  readonly x: number[];
  readonly v: number[];
  readonly f: number[];
  readonly vjp: number[];
  /** What the error of each product is measured by: its terms' sizes, before they cancel. */
  readonly scale: number[];
}

type Stored = number | string;

interface StoredCase {
  readonly id: string;
  readonly params: Record<string, Stored>;
  readonly root?: number;
  readonly x: readonly Stored[];
  readonly f: readonly Stored[];
  readonly d: readonly Stored[];
}

const file = join(__dirname, "..", "oracle", "activations.json");
const stored = JSON.parse(readFileSync(file, "utf8")) as {
  elementwise: StoredCase[];
  vector: Record<string, Record<keyof VectorCase, Stored[]>[]>;
};

/** Where camelCase alone does not turn PyTorch's name into the library's. */
const renamed: Readonly<Record<string, string>> = {
  "gelu:tanh": "geluTanh",
  logsigmoid: "logSigmoid",
  lambd: "lambda",
};

/** Every case of a function of one number. */
export function oracleCases(): OracleCase[] {
  return stored.elementwise.map(({ id, params, root = NaN, x, f, d }) => ({
    id,
    name: libraryName(id),
    parameters: Object.fromEntries(
      Object.entries(params)
        .filter(([key]) => key !== "approximate")
        .map(([key, value]) => [libraryName(key), Number(value)]),
    ),
    root,
    points: x.map((each, i) => ({ x: Number(each), f: Number(f[i]), d: Number(d[i]) })),
  }));
}

/** Every case of a function of a vector, by PyTorch's name. */
export function vectorCases(name: string): VectorCase[] {
  return stored.vector[name].map(({ x, v, f, vjp, scale }) => ({
    x: x.map(Number),
    v: v.map(Number),
    f: f.map(Number),
    vjp: vjp.map(Number),
    scale: scale.map(Number),
  }));
}

function libraryName(id: string): string {
  const camelCase = (text: string): string =>
    text.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return renamed[id] ?? renamed[id.split(":")[0]] ?? camelCase(id.split(":")[0]);
}
