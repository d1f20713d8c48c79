/**
 * A number as prose writes it: with so many significant digits, a true minus and ∞, and as a power of
 * ten outside 0.0001 to a million.
 *
 * @example format(-0.63518) // '−0.63518'
 * @example format(0.2423212, 4) // '0.2423'
 * @example format(4.248354255291589e-18, 3) // '4.25e−18'
 */
export function format(x: number, digits = 6): string {
  return plain(x, digits).replace("Infinity", "∞").replaceAll("-", "−");
}

function plain(x: number, digits: number): string {
  if (!Number.isFinite(x) || x === 0) return String(x + 0);
  const rounded = Number(x.toPrecision(digits));
  const isPlain = Math.abs(x) >= 1e-4 && Math.abs(x) < 1e6;
  return isPlain ? String(rounded) : rounded.toExponential();
}
