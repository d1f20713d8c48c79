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

/**
 * The variance of the pre-activations deep in a wide random net: the q that solves
 * q = weightStd² E[f(√q z)²] + biasStd², z standard normal, nearest to the variance 1 on the side to
 * which the layers move from there.
 *
 * 0 if the variance dies out (below 1e-12) and Infinity if it grows without bound; 1 if it is a fixed
 * point itself, be it that every variance stays what it is, as for ReLU at weightStd √2, or that
 * others leave it, as for GELU at `gain(gelu)`. NaN if f overflows or gives NaN.
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
  if (Math.abs(atOne) < 1e-12) return 1;
  return atOne > 0 ? searchedUp(growth) : searchedDown(growth, biasStd ** 2 > 0);
}

function searchedUp(growth: (q: number) => number): number {
  let q = 1;
  let step = STEP;
  while (growth(q * step) > 0) {
    q *= step;
    step = Math.exp(LONGER * Math.log(step));
    if (q * step > LARGEST) return Infinity;
  }
  return between(growth, q, q * step);
}

function searchedDown(growth: (q: number) => number, hasBias: boolean): number {
  let q = 1;
  let step = STEP;
  // With biases the search ends: below their variance every variance grows.
  while (!(growth(q / step) > 0)) {
    q /= step;
    step = Math.exp(LONGER * Math.log(step));
    if (q < SMALLEST && !hasBias) return 0;
  }
  return between(growth, Math.max(q / step, Number.MIN_VALUE), q);
}

function between(growth: (q: number) => number, low: number, high: number): number {
  for (let middle = 0; high / low > 4;) {
    middle = Math.sqrt(low) * Math.sqrt(high);
    if (growth(middle) > 0) low = middle;
    else high = middle;
  }
  return root(growth, low, high);
}
