import { bisect } from "../numerics/bisect";
import { rootMeanSquare } from "../numerics/rootMeanSquare";
import type { Differentiable } from "./differentiable";
import { gradientFactor, NEAR_ZERO } from "./gradientFactor";
import { checkedLaw } from "./weightLaw";

// No farther from 1 than this a critical weightStd is looked for.
const LARGEST = 1e9;

/**
 * The weightStd at which gradients neither vanish nor explode: `gradientFactor` is 1.
 *
 * For tanh and its like, with f(0) = 0 and no bias, it is 1/|f′(0)|: there the variance itself dies
 * out, but slower than any power of a number below 1. NaN where the factor is never 1: it may jump
 * over it, as for GELU, when the variance turns from dying out to growing without bound.
 *
 * @throws TypeError or RangeError for an argument outside its bounds.
 * @example criticalWeightStd(sigmoid) // 10.149263710...
 * @example criticalWeightStd(tanh) // 1
 *
 * Source: Schoenholz et al. 2017, "Deep information propagation", ICLR, section 2 (χ₁ = 1).
 */
export function criticalWeightStd(
  activation: Differentiable,
  { biasStd = 0 }: { readonly biasStd?: number } = {},
): number {
  checkedLaw("criticalWeightStd", activation, { weightStd: 1, biasStd });
  const factorAt = (weightStd: number): number =>
    gradientFactor(activation, { weightStd, biasStd });
  // Where the variance begins to survive, the factor may touch 1 so flatly that bisection would be
  // lost: that place is known beforehand.
  const onset = 1 / rootMeanSquare(activation.derivative, NEAR_ZERO);
  const isInReach = onset < LARGEST && onset > 1 / LARGEST;
  if (isInReach && isOne(factorAt(onset))) return onset;
  let low = 1;
  let high = 1;
  while (factorAt(high) < 1 && high < LARGEST) high *= 2;
  while (factorAt(low) >= 1 && low > 1 / LARGEST) low /= 2;
  const critical = bisect((weightStd) => factorAt(weightStd) >= 1, low, high);
  return isOne(factorAt(critical)) ? critical : NaN;
}

function isOne(x: number): boolean {
  return Math.abs(x - 1) < 1e-12;
}
