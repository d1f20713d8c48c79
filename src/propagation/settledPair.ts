import { rootMeanSquare } from "../numerics/rootMeanSquare";
import { correlatedMean, type CorrelatedMean } from "../numerics/correlatedMean";
import type { Differentiable } from "./differentiable";
import { fixedPointVariance } from "./fixedPointVariance";
import { NEAR_INFINITY, NEAR_ZERO } from "./gradientFactor";
import type { WeightLaw } from "./weightLaw";

// Where the slope says nothing, as that of x² at 0, the function itself is looked at, not so far off
// that its square is lost.
const SMALL = 1e-40;
const LARGE = 1e40;

/** Two inputs deep in a wide random net, where the variance has come to rest. */
export interface SettledPair {
  /** The variance: `fixedPointVariance`. */
  readonly q: number;
  /** Of the function that the layers see there. */
  readonly mean: CorrelatedMean;
  /** weightStd² over the variance: what a change of E[f(u₁) f(u₂)] changes the correlation by. */
  readonly share: number;
  /** C′(1): Infinity if f has a jump. */
  readonly slopeAtOne: number;
}

export function settledPair(
  activation: Differentiable,
  { weightStd, biasStd }: Required<WeightLaw>,
): SettledPair {
  const q = fixedPointVariance(activation, { weightStd, biasStd });
  const isRegular = q > 0 && q < Infinity;
  const f = isRegular ? activation : limitOf(activation, q);
  const std = isRegular ? Math.sqrt(q) : 1;
  const mean = correlatedMean(f, std);
  const signal = weightStd ** 2 * mean.square;
  // In the limit there is no bias, and without weights nothing at all.
  const share = isRegular
    ? weightStd ** 2 / (signal + biasStd ** 2)
    : weightStd / weightStd / mean.square;
  const slope = (std * rootMeanSquare(f.derivative, std)) ** 2;
  return {
    q,
    mean,
    share,
    slopeAtOne: share === 0 ? 0 : share * (mean.hasJump ? Infinity : slope),
  };
}

/** What f looks like, up to a factor, where the variance is 0 or ∞. */
function limitOf(f: Differentiable, q: number): Differentiable {
  const [far, near] = q === 0 ? [NEAR_ZERO, SMALL] : [NEAR_INFINITY, LARGE];
  const [left, right] = [f.derivative(-far), f.derivative(far)];
  const slope = Math.max(Math.abs(left), Math.abs(right));
  if (slope > 1e-30 && slope < 1e30) {
    const derivative = (z: number): number => (z < 0 ? left : right);
    return Object.assign((z: number) => derivative(z) * z, { derivative });
  }
  const size = Math.max(Math.abs(f(-near)), Math.abs(f(near)));
  const derivative = (z: number): number => (f.derivative(near * z) * near) / size;
  return Object.assign((z: number) => f(near * z) / size, { derivative });
}
