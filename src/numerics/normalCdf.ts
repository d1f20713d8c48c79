/** The density of the standard normal distribution at 0, 1/√(2π). */
export const DENSITY_AT_0 = 0.3989422804014326779399460599344;

// Φ(x) is 1/2 + x Σ c[k] x^2k / √(2π) by the power series of e^(−x²/2), integrated term by term.
const SERIES_TERMS = 16;
const series: number[] = [];
for (let k = 0, power = 1; k < SERIES_TERMS; k++, power /= -2 * k) series.push(power / (2 * k + 1));

/** Up to here the series is used: beyond it 1/2 and the sum would cancel. */
export const SERIES_END = 0.5;

// (u + 1) (1 − Φ(u)) / φ(u) as a polynomial in t = (u − 4) / (u + 4), which runs from −1 to 1: the
// Chebyshev series, cut off where its terms are below 2e-18.
const TAIL: readonly number[] = [
  1.1832619145678034, -0.24239967052180738, 0.035091880234748007, 0.071690481201360952,
  -0.080708009679052299, 0.044959129079425345, -0.01253910362039814, -0.00071595093893434258,
  0.0017418487737325851, -0.00023670148962287869, -0.0002202155756957516, 5.3265639600963774e-5,
  3.4158814331838206e-5, -8.6018866323456393e-6, -6.5533544552582505e-6, 1.0101492435244851e-6,
  1.390762707984928e-6, 1.0633980470022923e-8, -2.8692999652079424e-7, -5.8443261863679255e-8,
  5.0778441223320479e-8, 2.2205063936815333e-8, -6.5624402369464742e-9, -4.779664948926488e-9,
  4.4802333820991688e-10, 4.9349844272614875e-10,
];
const FAR = 1e18;

/**
 * Φ(x), the probability that a standard normal number is below x: within 4 doubles of it.
 *
 * @example normalCdf(0) // 0.5
 */
export function normalCdf(x: number): number {
  if (Math.abs(x) < SERIES_END) return 0.5 + x * evenSeries(x * x) * DENSITY_AT_0;
  const density = DENSITY_AT_0 * Math.exp((-x * x) / 2);
  const tail = (density - (density * squareRounding(x)) / 2) * millsRatio(Math.abs(x));
  return x < 0 ? tail : 1 - tail;
}

/**
 * (1 − Φ(u)) / φ(u) for u ≥ 0, the tail of the standard normal distribution over its density.
 *
 * @example millsRatio(1e9) // 1e-9
 */
export function millsRatio(u: number): number {
  if (u > FAR) return 1 / u;
  const t = (u - 4) / (u + 4);
  let sum = 0;
  for (let k = TAIL.length - 1; k >= 0; k--) sum = TAIL[k] + t * sum;
  return sum / (u + 1);
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

function evenSeries(square: number): number {
  let sum = 0;
  for (let k = SERIES_TERMS - 1; k >= 0; k--) sum = series[k] + square * sum;
  return sum;
}
