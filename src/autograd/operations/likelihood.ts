import type { Result, Values } from "../operation";
import { pairwiseSum } from "../../numerics/pairwiseSum";

/** The mean over the rows of log(sum of exp(z)) - z[target], for logits z of shape [rows, classes]. */
export function negativeLogLikelihood(logits: Values, targets: Int32Array): Result {
  const [rows, classes] = logits.shape as [number, number];
  const row = (i: number): Float64Array => logits.data.subarray(i * classes, (i + 1) * classes);
  const losses = Float64Array.from(targets, (target, i) => lossOf(row(i), target));
  const pullback = ([gradient]: Float64Array): Float64Array => {
    const out = new Float64Array(rows * classes);
    targets.forEach((target, i) => {
      out.set(slopesOf(row(i), target, gradient / rows), i * classes);
    });
    return out;
  };
  return {
    name: "crossEntropy",
    output: { data: Float64Array.of(pairwiseSum(losses, 0, rows) / rows), shape: [] },
    pullbacks: [pullback],
  };
}

/** The largest logit is taken out of the sum: log1p keeps what is left where it is far below 1. */
function lossOf(z: Float64Array, target: number): number {
  const largest = indexOfLargest(z);
  const others = z.reduce(
    (sum, value, j) => (j === largest ? sum : sum + Math.exp(value - z[largest])),
    0,
  );
  return z[largest] - z[target] + Math.log1p(others);
}

/** p[j] for the other classes and p[target] - 1 = -(their sum), which does not cancel. */
function slopesOf(z: Float64Array, target: number, scale: number): Float64Array {
  const largest = z[indexOfLargest(z)];
  const exponentials = z.map((value) => Math.exp(value - largest));
  const total = pairwiseSum(exponentials, 0, z.length);
  const slopes = exponentials.map((value) => (scale * value) / total);
  slopes[target] = 0;
  slopes[target] = -pairwiseSum(slopes, 0, z.length);
  return slopes;
}

function indexOfLargest(z: Float64Array): number {
  let largest = 0;
  for (let j = 1; j < z.length; j++) if (!(z[j] <= z[largest])) largest = j;
  return largest;
}
