import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Accuracy } from "../../src/activations/accuracy";
import { activations } from "../../src/activations/activations";
import { ulpsBetween } from "./ulps";

interface Stored {
  readonly id: string;
  readonly tags: string;
  readonly x: readonly (number | string)[];
  readonly f: readonly (number | string)[];
  readonly d: readonly (number | string)[];
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, "..", "oracle", file), "utf8"));
const truth = (read("activations.json") as { elementwise: Stored[] }).elementwise;
const pytorch = read("pytorch.json") as { torch: string; cases: Omit<Stored, "x" | "tags">[] };

export const pytorchVersion: string = pytorch.torch;

// So many doubles lie between 1 and 1.25: a result as far away has no right digit.
const ALL_DIGITS = 2 ** 50;

const idOf = (name: string): string =>
  ({ logSigmoid: "logsigmoid", rrelu: "rrelu:eval", threshold: "" })[name] ??
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The worst errors of every function whose defaults are among the reference cases. */
export function worstErrors(): Accuracy[] {
  return Object.entries(activations).flatMap(([name, f]) => {
    const exact = truth.find(({ id }) => id === idOf(name));
    const theirs = pytorch.cases.find(({ id }) => id === idOf(name));
    if (!exact || !theirs) return [];
    const worst = (key: "f" | "d", at: (x: number, i: number) => number): number =>
      exact.x.reduce<number>((most, x, i) => {
        const [point, value] = [Number(x), Number(exact[key][i])];
        const counts =
          Number.isFinite(point) && exact.tags[i] !== "r" && Math.abs(value) >= 2 ** -1022;
        const ulps = counts ? ulpsBetween(at(point, i), value) : 0;
        return Math.max(most, ulps < ALL_DIGITS ? ulps : Infinity);
      }, 0);
    return {
      name,
      value: { here: worst("f", f), pytorch: worst("f", (_, i) => Number(theirs.f[i])) },
      derivative: {
        here: worst("d", f.derivative),
        pytorch: worst("d", (_, i) => Number(theirs.d[i])),
      },
    };
  });
}
