import { timesExp } from "./timesExp";

/** The density of the standard normal distribution at 0, 1/√(2π). */
export const DENSITY_AT_0 = 0.3989422804014326779399460599344;

// (u + 1) (1 − Φ(u)) / φ(u) as a polynomial in t = (u − 4.5) / (u + 4.5), which runs from −1 to 1: the
// Chebyshev series, cut off where its terms are below 1e-18.
const TAIL: readonly number[] = [
  1.1691381924311748, -0.2367679825591326, 0.05976544964130705, 0.04743206622192605,
  -0.07614357379042298, 0.05669068323389339, -0.02654791395942041, 0.006796086148063614,
  0.00029892963405264743, -0.0008848443543233397, 0.0001778509361712195, 8.481249629214977e-5,
  -3.734027553691202e-5, -8.99061555500014e-6, 6.397086194815076e-6, 1.3237652600957926e-6,
  -1.077027011407785e-6, -2.7775026924055135e-7, 1.776554959256803e-7, 6.783295785832417e-8,
  -2.6568607366345864e-8, -1.5534912185933418e-8, 3.0966863080431226e-9, 2.7124297066268365e-9,
  -2.0233360144274278e-10, -2.5438062796626967e-10,
];
const FAR = 1e18;

/**
 * (1 − Φ(u)) / φ(u) for u ≥ 0, where Φ(u) is the probability that a standard normal number is below u
 * and φ its density: within 3 doubles.
 *
 * @example millsRatio(1e9) // 1e-9
 */
export function millsRatio(u: number): number {
  if (u > FAR) return 1 / u;
  const t = (u - 4.5) / (u + 4.5);
  // The even and the odd powers apart: a processor adds up both at once.
  let even = 0;
  let odd = 0;
  for (let k = TAIL.length - 2; k >= 0; k -= 2) {
    even = TAIL[k] + t * t * even;
    odd = TAIL[k + 1] + t * t * odd;
  }
  return (even + t * odd) / (u + 1);
}

/**
 * a φ(x), φ the density of the standard normal distribution: with the digits that x² loses when it is
 * rounded, where its exponential is steep.
 *
 * @example timesDensity(1, 0) // 0.3989422804014327
 */
export function timesDensity(a: number, x: number): number {
  const product = timesExp(DENSITY_AT_0 * a, (-x * x) / 2);
  return product - (product * squareRounding(x)) / 2;
}

// Cuts a double into two halves of 26 digits, whose products are exact.
const HALVES = 2 ** 27 + 1;

/**
 * What x * x loses by rounding, x² − x * x, exactly. e^(−x²/2) is too large by half of it, relative:
 * 400 doubles at −37. 0 where |x| > 1000, where e^(−x²/2) is 0.
 *
 * @example squareRounding(3) // 0
 *
 * Source: Dekker 1971, Numerische Mathematik 18.
 */
export function squareRounding(x: number): number {
  if (!(Math.abs(x) <= 1000)) return 0;
  const high = HALVES * x - (HALVES * x - x);
  const low = x - high;
  return high * high - x * x + 2 * high * low + low * low;
}
