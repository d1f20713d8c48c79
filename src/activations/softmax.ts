import type { Tensor } from "../autograd/tensor";
import { pairwiseSum } from "../numerics/pairwiseSum";
import { probabilities } from "../numerics/probabilities";
import { alongDim, type Dim } from "./alongDim";

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
export function softmax(x: Tensor, { dim = -1 }: Dim = {}): Tensor {
  return alongDim("softmax", x, dim, probabilities, logitGradient);
}

function logitGradient(p: Float64Array, gradient: Float64Array): Float64Array {
  const weighted = p.map((probability, i) => probability * gradient[i]);
  const mean = pairwiseSum(weighted, 0, weighted.length);
  return p.map((probability, i) => probability * (gradient[i] - mean));
}
