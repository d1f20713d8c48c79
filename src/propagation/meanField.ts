import { bisect } from "../numerics/bisect";
import { checkStd } from "../numerics/checks";
import { gaussianMean } from "../numerics/gaussianMean";
import { rootMeanSquare } from "../numerics/rootMeanSquare";
import { checkDifferentiable, type Differentiable } from "./differentiable";

/** The law of the weights N(0, weightStd²/width) and biases N(0, biasStd²) of every layer. */
export interface WeightLaw {
  /** √width times the standard deviation of a weight: finite and >= 0. */
  readonly weightStd: number;
  /** Finite and >= 0, 0 by default. */
  readonly biasStd?: number;
}

// First step of the search for a fixed point, and where it gives up: at variances that count as 0
// or ∞.
const STEP = 16;
const SMALLEST = 1e-12;
const LARGEST = 1e150;
// √variance at which a function looks as it does at variance 0 and ∞, to rounding.
const NEAR_ZERO = 1e-100;
const NEAR_INFINITY = 1e100;

/**
 * What one layer of a wide random net makes of the variance q of its pre-activations, as a function:
 * q ↦ weightStd² E[f(√q z)²] + biasStd², z standard normal.
 *
 * @throws TypeError or RangeError for an argument outside its bounds; so does the map for a q that is
 * not finite and >= 0.
 * @example varianceMap(relu, { weightStd: 1 })(3) // 1.5
 *
 * Source: Poole et al. 2016, "Exponential expressivity in deep neural networks through transient
 * chaos", NeurIPS, equation 3.
 */
export function varianceMap(activation: Differentiable, law: WeightLaw): (q: number) => number {
  const { weightStd, biasStd } = checked("varianceMap", activation, law);
  return (q) => {
    checkStd("varianceMap", "q", q);
    return nextVariance(activation, weightStd, biasStd, q);
  };
}

/**
 * The variance of the pre-activations deep in a wide random net: the q that solves
 * q = weightStd² E[f(√q z)²] + biasStd², z standard normal, nearest to the variance 1 on the side to
 * which the layers move from there.
 *
 * 0 if the variance dies out (below 1e-12) and Infinity if it grows without bound; 1 if every
 * variance stays what it is, as for ReLU at weightStd √2.
 *
 * @throws TypeError or RangeError for an argument outside its bounds.
 * @example fixedPointVariance(sigmoid, { weightStd: 1 }) // 0.264686875181...
 * @example fixedPointVariance(relu, { weightStd: 1 }) // 0
 *
 * Source: Poole et al. 2016, "Exponential expressivity in deep neural networks through transient
 * chaos", NeurIPS, equation 3.
 */
export function fixedPointVariance(activation: Differentiable, law: WeightLaw): number {
  const { weightStd, biasStd } = checked("fixedPointVariance", activation, law);
  return settledVariance(activation, weightStd, biasStd);
}

/**
 * The factor by which a gradient's length changes per layer, deep in a wide random net:
 * weightStd √E[f′(√q z)²] with q the fixed point of the variance.
 *
 * Weights times slope: below 1 gradients vanish, above 1 they explode. Where the variance dies out
 * or grows without bound it is the limit of the factor there: weightStd/√2 for ReLU always.
 *
 * @throws TypeError or RangeError for an argument outside its bounds.
 * @example gradientFactor(sigmoid, { weightStd: 1 }) // 0.236052339047...
 * @example gradientFactor(relu, { weightStd: 1 }) // 0.7071067811865476
 *
 * Source: Schoenholz et al. 2017, "Deep information propagation", ICLR, section 5 (χ₁ is this
 * squared).
 */
export function gradientFactor(activation: Differentiable, law: WeightLaw): number {
  const { weightStd, biasStd } = checked("gradientFactor", activation, law);
  return settledFactor(activation, weightStd, biasStd);
}

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
  checked("criticalWeightStd", activation, { weightStd: 1, biasStd });
  const factorAt = (weightStd: number): number => settledFactor(activation, weightStd, biasStd);
  // Where the variance begins to survive, the factor may touch 1 so flatly that bisection would be
  // lost: that place is known beforehand.
  const onset = 1 / rootMeanSquare(activation.derivative, NEAR_ZERO);
  if (isOne(factorAt(onset))) return onset;
  let low = 1;
  let high = 1;
  while (factorAt(high) < 1 && high < 1e9) high *= 2;
  while (factorAt(low) >= 1 && low > 1e-9) low /= 2;
  const critical = bisect((weightStd) => factorAt(weightStd) >= 1, low, high);
  return isOne(factorAt(critical)) ? critical : NaN;
}

function settledFactor(activation: Differentiable, weightStd: number, biasStd: number): number {
  const q = settledVariance(activation, weightStd, biasStd);
  return weightStd * rootMeanSquare(activation.derivative, stdOf(q));
}

function stdOf(q: number): number {
  if (q === 0) return NEAR_ZERO;
  return q === Infinity ? NEAR_INFINITY : Math.sqrt(q);
}

function settledVariance(activation: Differentiable, weightStd: number, biasStd: number): number {
  const next = (q: number): number => nextVariance(activation, weightStd, biasStd, q);
  const grows = (q: number): boolean => next(q) > q;
  if (isOne(next(1))) return 1;
  let q = 1;
  if (grows(1)) {
    let step = STEP;
    for (; grows(q * step); step *= step) {
      q *= step;
      if (q * step * step > LARGEST) return Infinity;
    }
    return bisect((x) => !grows(x), q, q * step);
  }
  // With biases the search ends: below their variance every variance grows.
  while (!grows(q / STEP)) if ((q /= STEP) < SMALLEST && biasStd ** 2 === 0) return 0;
  return bisect((x) => !grows(x), q / STEP, q);
}

function nextVariance(
  activation: Differentiable,
  weightStd: number,
  biasStd: number,
  q: number,
): number {
  return weightStd ** 2 * gaussianMean((x) => activation(x) ** 2, Math.sqrt(q)) + biasStd ** 2;
}

function isOne(x: number): boolean {
  return Math.abs(x - 1) < 1e-12;
}

function checked(
  caller: string,
  activation: Differentiable,
  { weightStd, biasStd = 0 }: WeightLaw,
): Required<WeightLaw> {
  checkDifferentiable(caller, activation);
  checkStd(caller, "weightStd", weightStd);
  checkStd(caller, "biasStd", biasStd);
  return { weightStd, biasStd };
}
