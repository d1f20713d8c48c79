import { root } from "../numerics/root";
import type { Differentiable } from "./differentiable";
import { settledPair, type SettledPair } from "./settledPair";
import { checkedLaw, type WeightLaw } from "./weightLaw";

// Nearer to 1 two inputs count as one.
const SMALLEST = 1e-15;

/**
 * The correlation to which two different inputs of a wide random net come with depth: the stable
 * fixed point of `correlationMap` that is reached from below 1.
 *
 * 1 where the slope of the map at 1 is at most 1 (order: inputs grow alike), as for ReLU always and
 * with biases only; from 0 to below 1 where it is steeper (chaos), and for every f that jumps. That
 * slope is `gradientFactor` squared where the variance comes to rest above 0. NaN where the map is.
 *
 * @throws TypeError or RangeError for an argument outside its bounds.
 * @example fixedPointCorrelation(tanh, { weightStd: 2 }) // 0
 * @example fixedPointCorrelation(relu, { weightStd: 1 }) // 1
 *
 * Source: Poole et al. 2016, "Exponential expressivity in deep neural networks through transient
 * chaos", NeurIPS.
 */
export function fixedPointCorrelation(activation: Differentiable, law: WeightLaw): number {
  return (
    1 - settledGap(settledPair(activation, checkedLaw("fixedPointCorrelation", activation, law)))
  );
}

/** 1 less the fixed point: the gap that a layer leaves as it is. */
export function settledGap({ mean, share, slopeAtOne }: SettledPair): number {
  if (Number.isNaN(slopeAtOne)) return NaN;
  // The map is convex above 0, so its slope at 1 decides.
  if (slopeAtOne <= 1 + 1e-12) return 0;
  const growth = (gap: number): number => (share * mean.drop(gap)) / gap - 1;
  // Without a mean and a bias what was uncorrelated stays so.
  if (growth(1) > -1e-14) return 1;
  let low = 0.25;
  while (low > SMALLEST && growth(low) <= 0) low /= 4;
  return low > SMALLEST ? root(growth, low, 4 * low) : 0;
}
