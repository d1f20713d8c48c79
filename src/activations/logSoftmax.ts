import type { Result, Values } from "../autograd/operation";
import { pairwiseSum } from "../numerics/pairwiseSum";
import { resolveDim } from "../autograd/shape";
import { apply, checkTensor, type Tensor } from "../autograd/tensor";
import { largestOf, mapLines, type Along } from "./lines";

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
export function logSoftmax(x: Tensor, { dim = -1 }: Along = {}): Tensor {
  checkTensor("logSoftmax", x);
  const along = resolveDim("logSoftmax", dim, x.shape.length);
  return apply((logits) => logProbabilities(logits, along), x);
}

function logProbabilities({ data, shape }: Values, dim: number): Result {
  const logP = mapLines([data], shape, dim, logProbabilitiesOf);
  return {
    name: "logSoftmax",
    output: { data: logP, shape },
    pullbacks: [(gradient) => mapLines([logP, gradient], shape, dim, logitGradient)],
  };
}

function logProbabilitiesOf(logits: Float64Array): Float64Array {
  const place = logits.indexOf(largestOf(logits));
  const relative = logits.map((logit) => logit - logits[place]);
  const shares = relative.map(Math.exp);
  // 0, or NaN beside an infinite logit.
  const own = shares[place] - 1;
  shares[place] = own;
  const logSum = Math.log1p(pairwiseSum(shares, 0, shares.length));
  return relative.map((logit) => logit - logSum);
}

function logitGradient(logP: Float64Array, gradient: Float64Array): Float64Array {
  const total = pairwiseSum(gradient, 0, gradient.length);
  return logP.map((value, i) => gradient[i] - Math.exp(value) * total);
}
