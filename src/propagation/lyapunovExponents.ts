import { checkCount, checkSize, checkStd } from "../numerics/checks";
import { digammaOfHalf, trigammaOfHalf } from "../numerics/polygamma";

/**
 * How fast a product of many random matrices stretches and shrinks space: the n Lyapunov exponents
 * ln std + (ln 2 + ψ((n - k + 1)/2))/2, k = 1 to n, largest first.
 *
 * The k-th is the limit of ln s_k / m for the k-th singular value s_k of a product of m independent
 * n x n matrices with entries N(0, std²). *Units*: nats per matrix.
 *
 * @param n the number of rows, an integer >= 1.
 * @param std finite and >= 0; at 0 every exponent is -Infinity.
 * @throws TypeError or RangeError for an argument outside its bounds.
 * @example lyapunovExponents(4, 1) // [0.5579657578292062, 0.3648185772692609, 0.057965757829206224, -0.6351814227307391]
 *
 * Source: Newman 1986, "The distribution of Lyapunov exponents: exact results for random matrices",
 * Comm. Math. Phys. 103, 121-126; Cohen & Newman 1984, Ann. Probab. 12, 283-310.
 */
export function lyapunovExponents(n: number, std: number): Float64Array {
  checkCount("lyapunovExponents", "n", n);
  checkSize("lyapunovExponents", n);
  checkStd("lyapunovExponents", "standard deviation", std);
  const psi = new Float64Array(n + 1);
  for (let k = 1; k <= n; k++) psi[k] = k < 3 ? digammaOfHalf(k) : psi[k - 2] + 2 / (k - 2);
  return Float64Array.from({ length: n }, (_, i) => Math.log(std) + (Math.LN2 + psi[n - i]) / 2);
}

/**
 * The standard deviation at which the largest Lyapunov exponent is 0, so that the typical length of
 * a vector neither grows nor decays: exp(-(ln 2 + ψ(n/2))/2).
 *
 * It is above 1/√n, where only the mean of the squared length is kept: there the typical length
 * still decays, by about 1/(2n) nats per matrix.
 *
 * @param n the number of rows, an integer >= 1.
 * @throws TypeError or RangeError for an argument outside its bounds.
 * @example criticalStd(4) // 0.5723722240885312
 *
 * Source: Cohen & Newman 1984, Ann. Probab. 12, 283-310, with largest exponent 0.
 */
export function criticalStd(n: number): number {
  checkCount("criticalStd", "n", n);
  checkSize("criticalStd", n);
  return Math.exp(-(Math.LN2 + digammaOfHalf(n)) / 2);
}

/**
 * The variance that each matrix adds to ln |P v|: ψ′(n/2)/4, at any standard deviation of the entries.
 *
 * For a fixed vector v and a product P of m independent n x n matrices with entries N(0, std²),
 * ln(|P v|/|v|) is a sum of m independent terms ln(std χ_n): its mean is m times the largest Lyapunov
 * exponent and its variance m times this, exactly, at every m. *Units*: nats² per matrix.
 *
 * @param n the number of rows, an integer >= 1.
 * @throws TypeError or RangeError for an argument outside its bounds.
 * @example Math.sqrt(101 * logGrowthVariance(4)) / Math.LN10 // 1.7525590567576752
 *
 * Source: Cohen & Newman 1984, Ann. Probab. 12, 283-310; ψ′ as the variance of ln χ².
 */
export function logGrowthVariance(n: number): number {
  checkCount("logGrowthVariance", "n", n);
  return trigammaOfHalf(n) / 4;
}
