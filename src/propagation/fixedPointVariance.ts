import { root } from "../numerics/root";
import type { Differentiable } from "./differentiable";
import { varianceMap } from "./varianceMap";
import { checkedLaw, type WeightLaw } from "./weightLaw";

// The search begins with short steps, so that it passes no fixed point where variances of nets are,
// and goes on in ever longer ones to those that count as 0 or ∞.
const STEP = 2;
const LONGER = 1.3;
const SMALLEST = 1e-12;
const LARGEST = 1e150;
// Variances of biases below it would cost the digits of what is as small.
const LEAST_BIAS = 1e-300;
// Growth and shrinking by less may be rounding: only what is more ends the search.
const ROUNDING = 1e-12;

/**
 * The variance of the pre-activations deep in a wide random net: the q that solves
 * q = weightStd² E[f(√q z)²] + biasStd², z standard normal, nearest to the variance 1 on the side to
 * which the layers move from there.
 *
 * 0 if the variance dies out (below 1e-12; biases below 1e-150 count as none). Infinity if it grows
 * without bound, be it ever more slowly, as for ReLU at weightStd √2 with biases. 1 if it is a fixed
 * point itself, be it that every variance stays what it is, as for ReLU at weightStd √2 without biases,
 * or that others leave it, as for GELU at `gain(gelu)`. NaN if f overflows or gives NaN.
 *
 * @throws TypeError or RangeError for an argument outside its bounds.
 * @example fixedPointVariance(sigmoid, { weightStd: 1 }) // 0.264686875181...
 * @example fixedPointVariance(relu, { weightStd: 1 }) // 0
 *
 * Source: Poole et al. 2016, "Exponential expressivity in deep neural networks through transient
 * chaos", NeurIPS, equation 3.
 */
export function fixedPointVariance(activation: Differentiable, law: WeightLaw): number {
  const { weightStd, biasStd } = checkedLaw("fixedPointVariance", activation, law);
  const next = varianceMap(activation, { weightStd, biasStd });
  const growth = (q: number): number => next(q) / q - 1;
  const atOne = growth(1);
  if (Number.isNaN(atOne)) return NaN;
  if (Math.abs(atOne) < ROUNDING) return 1;
  if (atOne > 0) return searchedUp(growth);
  // With biases the search ends: below their variance every variance grows.
  return searchedDown(growth, biasStd ** 2 > LEAST_BIAS ? LEAST_BIAS : SMALLEST);
}

function searchedUp(growth: (q: number) => number): number {
  let low = 1;
  for (let q = STEP, step = STEP; q <= LARGEST; q *= step) {
    const there = growth(q);
    if (Number.isNaN(there)) return NaN;
    if (there < -ROUNDING) return between(growth, low, q);
    if (there > 0) low = q;
    step = Math.exp(LONGER * Math.log(step));
  }
  return Infinity;
}

function searchedDown(growth: (q: number) => number, end: number): number {
  let high = 1;
  let q = 1;
  for (let step = STEP; q > end; step = Math.exp(LONGER * Math.log(step))) {
    q = Math.max(q / step, LEAST_BIAS);
    const there = growth(q);
    if (Number.isNaN(there)) return NaN;
    if (there > ROUNDING) return between(growth, q, high);
    if (there < 0) high = q;
  }
  return 0;
}

function between(growth: (q: number) => number, low: number, high: number): number {
  for (let middle = 0; high / low > 4;) {
    middle = Math.sqrt(low) * Math.sqrt(high);
    if (growth(middle) > 0) low = middle;
    else high = middle;
  }
  return root(growth, low, high);
}
