import { rootMeanSquare } from "../../../src/numerics/rootMeanSquare";
import { gradientFactor } from "../../../src/propagation/gradientFactor";
import { gradientNorms } from "../../../src/propagation/gradientNorms";
import { varianceMap } from "../../../src/propagation/varianceMap";
import { generator } from "../../../src/random/generator";
import { functions, type Setting } from "./setting";

/** How many networks are simulated, and how wide they are. */
export const NETWORKS = 3;
const WIDTH = 48;
// A variance whose growth changes by less rests, or dies out or grows by the same factor from there on.
const SETTLED = 1e-9;

/** What theory says of a wide network. */
export interface Theory {
  /** The standard deviation of the inputs of layers 1 to depth. */
  readonly stds: readonly number[];
  /** log₁₀ of the gradient's length at layers 1 to depth; it is 0 at the last, the output. */
  readonly decades: readonly number[];
  /** By how much a deep layer multiplies it. */
  readonly factor: number;
}

/** The network's inputs are standard normal: they stand where f of a layer before the first would. */
export function theoryOf({ name, weightStd, biasStd, depth }: Setting): Theory {
  const f = functions[name];
  const law = { weightStd, biasStd };
  const next = varianceMap(f, law);
  const stds: number[] = [];
  const factors: number[] = [];
  let q = weightStd ** 2 + biasStd ** 2;
  let growth = NaN;
  let isSettled = false;
  for (let layer = 0; layer < depth; layer++) {
    const std = Math.sqrt(q);
    const after: number = isSettled ? growth * q : next(q);
    stds.push(std);
    factors.push(isSettled ? factors[layer - 1] : weightStd * rootMeanSquare(f.derivative, std));
    isSettled ||= Math.abs(after / q / growth - 1) < SETTLED;
    growth = after / q;
    q = after;
  }
  const decades = new Array<number>(depth).fill(0);
  for (let layer = depth - 2; layer >= 0; layer--)
    decades[layer] = decades[layer + 1] + Math.log10(factors[layer]);
  return { stds, decades, factor: gradientFactor(f, law) };
}

/** The same, measured: log₁₀ of the gradient's length in the i-th simulated network. */
export function networkOf({ name, weightStd, biasStd, depth, seed }: Setting, i: number): number[] {
  const own = generator(NETWORKS * seed + i + 1);
  const net = { width: WIDTH, depth, weightStd, biasStd, generator: own };
  const norms = gradientNorms(functions[name], net);
  return Array.from(norms, (norm) => (norm - norms[depth - 1]) / Math.LN10);
}
