import { checkCount } from "../numerics/checks";

/**
 * The probability that one input finds some layer all off in a bias-free ReLU net with independent
 * weights of a symmetric, continuous law: 1 - (1 - 2^-width)^depth, to a few units in the last place,
 * however small it is.
 *
 * A unit is off with probability 1/2, independently of its neighbours, whatever signal other than 0
 * reaches it; behind a layer that is all off everything is 0, gradients too. Several inputs do not die
 * independently of each other.
 *
 * @param width units per layer, an integer >= 1; from 1075 on the result is 0.
 * @param depth how many layers, an integer >= 1.
 * @throws TypeError or RangeError for an argument outside its bounds.
 * @example deadFraction(4, 100) // 0.9984255544709855
 * @example deadFraction(1000, 1000) // 9.332636185032189e-299
 *
 * Source: Lu, Shin, Su & Karniadakis 2020, "Dying ReLU and initialization: theory and numerical
 * examples", Communications in Computational Physics 28(5), 1671-1706.
 */
export function deadFraction(width: number, depth: number): number {
  checkCount("deadFraction", "width", width);
  checkCount("deadFraction", "depth", depth);
  return -Math.expm1(depth * Math.log1p(-(2 ** -width)));
}
