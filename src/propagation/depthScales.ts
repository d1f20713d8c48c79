import { gaussianMean } from "../numerics/gaussianMean";
import type { Differentiable } from "./differentiable";
import { settledGap } from "./fixedPointCorrelation";
import { stdOf } from "./gradientFactor";
import { settledPair } from "./settledPair";
import { checkedLaw, type WeightLaw } from "./weightLaw";

/** Layers in which what is left of a deviation falls by e. */
export interface DepthScales {
  readonly variance: number;
  readonly correlation: number;
}

/**
 * In how many layers of a wide random net the variance, and the correlation of two inputs, come
 * nearer to their fixed points q and c by the factor e: -1/ln|V′(q)| and -1/ln|C′(c)|, V the
 * `varianceMap` and C the `correlationMap`.
 *
 * Infinity where the slope is 1 (critical), 0 where it is 0: nothing is left after one layer. Where
 * the variance dies out or grows without bound they are the limits there; a negative number where it
 * leaves its fixed point or grows: by e in that many layers. NaN where the fixed point is.
 *
 * @throws TypeError or RangeError for an argument outside its bounds.
 * @example depthScales(tanh, { weightStd: 0.5 }).correlation // Infinity
 *
 * Source: Schoenholz et al. 2017, "Deep information propagation", ICLR, section 3.
 */
export function depthScales(activation: Differentiable, law: WeightLaw): DepthScales {
  const { weightStd, biasStd } = checkedLaw("depthScales", activation, law);
  const pair = settledPair(activation, { weightStd, biasStd });
  const gap = settledGap(pair);
  return {
    variance: scaleOf(weightStd ** 2 * varianceSlope(activation, pair.q)),
    correlation: scaleOf(gap === 0 ? pair.slopeAtOne : pair.share * pair.mean.slope(gap)),
  };
}

/** d/dq E[f(√q z)²]: E[f f′ z]/√q, and by the derivative of the Gaussian where f jumps. */
function varianceSlope(f: Differentiable, q: number): number {
  if (Number.isNaN(q)) return NaN;
  const std = stdOf(q);
  const mean = (g: (x: number) => number): number => gaussianMean(g, std);
  const bySlope = mean((x) => (f(x) / std) * f.derivative(x) * (x / std));
  // f grows faster, or slower, than x.
  if (q === 0 && Math.abs(bySlope) < 1e-30) return 0;
  if (q === Infinity && Math.abs(bySlope) > 1e30) return Infinity;
  const size = mean((x) => (f(x) / std) ** 2 * ((x / std) ** 2 + 1)) / 2;
  const byDensity = mean((x) => (f(x) / std) ** 2 * ((x / std) ** 2 - 1)) / 2;
  // The slope misses the jumps: then the two differ by more than rounding.
  return Math.abs(bySlope - byDensity) > 1e-12 * size ? byDensity : bySlope;
}

function scaleOf(slope: number): number {
  const size = Math.abs(slope);
  if (Math.abs(size - 1) < 1e-12) return Infinity;
  return size === 0 || size === Infinity ? 0 : -1 / Math.log(size);
}
