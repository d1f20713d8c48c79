import { checkCount, checkFinite, checkSize } from "../numerics/checks";

/**
 * n evenly spaced numbers from a to b, both ends exact: [a] for n = 1. Entry i is
 * (a (n - 1 - i) + b i) / (n - 1), so that the middle of an interval around 0 is exactly 0.
 *
 * @param n an integer from 1 to 2^27.
 * @throws TypeError or RangeError for any other n, and for an end that is not finite.
 * @example linspace(0, 1, 5) // Float64Array [0, 0.25, 0.5, 0.75, 1]
 */
export function linspace(a: number, b: number, n: number): Float64Array {
  checkFinite("linspace", "a", a);
  checkFinite("linspace", "b", b);
  checkCount("linspace", "n", n);
  checkSize("linspace", n);
  const last = n - 1;
  const points = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const point = (a * (last - i) + b * i) / last;
    // The weighted sum of ends near 1.8e308 overflows.
    points[i] = Number.isFinite(point) ? point : a * ((last - i) / last) + b * (i / last);
  }
  points[last] = b;
  points[0] = a;
  return points;
}
