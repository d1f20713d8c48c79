import { rootMeanSquare } from "../numerics/rootMeanSquare";
import type { Differentiable } from "./differentiable";
import { fixedPointVariance } from "./fixedPointVariance";
import { checkedLaw, type WeightLaw } from "./weightLaw";

// √variance at which a function looks as it does at variance 0 and ∞, to rounding.
export const NEAR_ZERO = 1e-100;
export const NEAR_INFINITY = 1e100;

/**
 * The factor by which a gradient's length changes per layer, deep in a wide random net:
 * weightStd √E[f′(√q z)²] with q the fixed point of the variance.
 *
 * Weights times slope: below 1 gradients vanish, above 1 they explode. Where the variance dies out
 * or grows without bound it is the limit of the factor there: weightStd/√2 for ReLU always. Of a jump
 * it knows what the slope knows, nothing: 0 for a step.
 *
 * @throws TypeError or RangeError for an argument outside its bounds.
 * @example gradientFactor(sigmoid, { weightStd: 1 }) // 0.236052339047...
 * @example gradientFactor(relu, { weightStd: 1 }) // 0.7071067811865476
 *
 * Source: Schoenholz et al. 2017, "Deep information propagation", ICLR, section 5 (χ₁ is this
 * squared).
 */
export function gradientFactor(activation: Differentiable, law: WeightLaw): number {
  const { weightStd, biasStd } = checkedLaw("gradientFactor", activation, law);
  const q = fixedPointVariance(activation, { weightStd, biasStd });
  return Number.isNaN(q) ? NaN : weightStd * rootMeanSquare(activation.derivative, stdOf(q));
}

/** √q, and for 0 and Infinity a number that stands for the limit. */
export function stdOf(q: number): number {
  if (q === 0) return NEAR_ZERO;
  return q === Infinity ? NEAR_INFINITY : Math.sqrt(q);
}
