import type { Tensor } from "../autograd/tensor";
import { pairwiseSum } from "../numerics/pairwiseSum";
import { logProbabilities } from "../numerics/probabilities";
import { alongDim, type Dim } from "./alongDim";

/**
 * The logarithm of softmax, x[i] − log(sum over j of e^x[j]), along a dimension: at most 0. Its
 * derivative with respect to x[j] is δ[i, j] − p[j].
 *
 * The largest entry's own share of the sum, 1, goes into log1p: a class that is certain but for
 * 1.7e-98 has the logarithm −1.7e-98 and not 0. NaN where softmax is NaN.
 *
 * Shape: that of x. @throws RangeError for a dimension that x does not have.
 * @example logSoftmax(tensor([0, -200])).toArray() // [-1.3838965267367376e-87, -200]
 *
 * Source: Bridle 1990, NIPS 2.
 */
export function logSoftmax(x: Tensor, { dim = -1 }: Dim = {}): Tensor {
  return alongDim("logSoftmax", x, dim, logProbabilities, logitGradient);
}

function logitGradient(logP: Float64Array, gradient: Float64Array): Float64Array {
  const total = pairwiseSum(gradient, 0, gradient.length);
  return logP.map((value, i) => gradient[i] - Math.exp(value) * total);
}
