import type { Result, Values } from "../autograd/operation";
import { pairwiseSum } from "../numerics/pairwiseSum";
import { resolveDim } from "../autograd/shape";
import { apply, checkTensor, type Tensor } from "../autograd/tensor";
import { largestOf, mapLines, type Along } from "./lines";

/**
 * The probabilities e^x[i] / (sum over j of e^x[j]) along a dimension: positive, with sum 1. The
 * derivative of p[i] with respect to x[j] is p[i] (δ[i, j] − p[j]).
 *
 * Exact for logits of any size: the largest is subtracted first. −∞ has probability 0; where all are
 * −∞, one is ∞ or one is NaN, all are NaN.
 *
 * Shape: that of x. @throws RangeError for a dimension that x does not have.
 * @example softmax(tensor([1000, 1000])).toArray() // [0.5, 0.5]
 *
 * Source: Bridle 1990, NIPS 2.
 */
export function softmax(x: Tensor, { dim = -1 }: Along = {}): Tensor {
  checkTensor("softmax", x);
  const along = resolveDim("softmax", dim, x.shape.length);
  return apply((logits) => probabilities(logits, along), x);
}

function probabilities({ data, shape }: Values, dim: number): Result {
  const p = mapLines([data], shape, dim, probabilitiesOf);
  return {
    name: "softmax",
    output: { data: p, shape },
    pullbacks: [(gradient) => mapLines([p, gradient], shape, dim, logitGradient)],
  };
}

function probabilitiesOf(logits: Float64Array): Float64Array {
  const largest = largestOf(logits);
  const exponentials = logits.map((logit) => Math.exp(logit - largest));
  const total = pairwiseSum(exponentials, 0, exponentials.length);
  return exponentials.map((exponential) => exponential / total);
}

function logitGradient(p: Float64Array, gradient: Float64Array): Float64Array {
  const weighted = p.map((probability, i) => probability * gradient[i]);
  const mean = pairwiseSum(weighted, 0, weighted.length);
  return p.map((probability, i) => probability * (gradient[i] - mean));
}
