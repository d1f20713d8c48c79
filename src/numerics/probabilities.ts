import { indexOfLargest } from "./largest";
import { pairwiseSum } from "./pairwiseSum";

/**
 * e^x[i] / (sum over j of e^x[j]), the probabilities that belong to logits of any size: the largest
 * is subtracted first.
 *
 * @example probabilities(Float64Array.of(1000, 1000)) // [0.5, 0.5]
 */
export function probabilities(logits: Float64Array): Float64Array {
  const largest = logits[indexOfLargest(logits)];
  const shares = new Float64Array(logits.length);
  for (let i = 0; i < shares.length; i++) shares[i] = Math.exp(logits[i] - largest);
  const total = pairwiseSum(shares, 0, shares.length);
  for (let i = 0; i < shares.length; i++) shares[i] /= total;
  return shares;
}

/**
 * Their logarithms, x[i] - log(sum over j of e^x[j]). The largest logit's own share of the sum, 1,
 * goes into log1p, which keeps what the others have where it is far below 1.
 *
 * @example logProbabilities(Float64Array.of(0, -200)) // [-1.3838965267367376e-87, -200]
 */
export function logProbabilities(logits: Float64Array): Float64Array {
  const place = indexOfLargest(logits);
  const [out, shares] = [new Float64Array(logits.length), new Float64Array(logits.length)];
  for (let i = 0; i < out.length; i++) {
    out[i] = logits[i] - logits[place];
    shares[i] = Math.exp(out[i]);
  }
  // 0, or NaN beside an infinite logit.
  shares[place] -= 1;
  const logSum = Math.log1p(pairwiseSum(shares, 0, shares.length));
  for (let i = 0; i < out.length; i++) out[i] -= logSum;
  return out;
}
