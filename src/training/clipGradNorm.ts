import type { Tensor } from "../autograd/tensor";
import { checkNumber } from "../numerics/checks";
import { largestSize } from "../numerics/largest";
import { norm } from "../numerics/norm";
import { checkParameters } from "./optimizer";

/**
 * Shrinks all gradients by one factor, in place, so that the length of all of them together is at
 * most `maxNorm`; returns the length that they had: Infinity if no double can hold it.
 *
 * The factor is maxNorm / (length + 1e-6), as in PyTorch, and 1 where that is more. Huge gradients do
 * not overflow on the way; with NaN or Infinity among them all become NaN, and so does the length.
 *
 * @param maxNorm > 0; Infinity only measures.
 * @throws TypeError or RangeError for another bound or for what are no parameters.
 * @example
 * const w = tensor([0, 0], { requiresGrad: true });
 * w.mul(tensor([3, 4])).sum().backward();
 * clipGradNorm([w], 1) // 5
 *
 * Source: Pascanu, Mikolov & Bengio 2013, ICML, algorithm 1.
 */
export function clipGradNorm(parameters: readonly Tensor[], maxNorm: number): number {
  checkParameters("clipGradNorm", parameters);
  checkNumber("clipGradNorm", "maxNorm", maxNorm);
  if (!(maxNorm > 0)) throw new RangeError(`clipGradNorm: maxNorm must be > 0, got ${maxNorm}`);
  const gradients = parameters.flatMap(({ grad }) => (grad === null ? [] : [grad.data]));
  // Lengths in units of the largest entry, so that the factor is right where the length is Infinity.
  const unit = Math.max(1, ...gradients.map(largestSize));
  const length = norm(Float64Array.from(gradients, (each) => norm(each.map((g) => g / unit))));
  const factor = Math.min(1, maxNorm / unit / (length + 1e-6 / unit));
  for (const each of gradients) for (let i = 0; i < each.length; i++) each[i] *= factor;
  return length * unit;
}
