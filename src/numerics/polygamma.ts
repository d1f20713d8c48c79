const EULER_GAMMA = 0.5772156649015329;

/**
 * ψ(k/2), the derivative of ln Γ at a multiple of one half, for integers k >= 1: from
 * ψ(1) = -γ or ψ(1/2) = -γ - 2 ln 2 upward by ψ(x + 1) = ψ(x) + 1/x.
 *
 * @example digammaOfHalf(4) // 0.42278433509846713
 *
 * Source: Abramowitz & Stegun 6.3.2, 6.3.3, 6.3.5.
 */
export function digammaOfHalf(k: number): number {
  const even = k % 2 === 0;
  let harmonic = 0;
  for (let j = k - 2; j > 0; j -= 2) harmonic += 2 / j;
  return harmonic - EULER_GAMMA - (even ? 0 : 2 * Math.LN2);
}

/**
 * ψ′(k/2) = the sum of 1/(k/2 + i)² over i = 0, 1, 2, ..., for integers k >= 1. The first terms are
 * added up, the rest is its asymptotic series.
 *
 * @example trigammaOfHalf(4) // 0.6449340668482264
 *
 * Source: Abramowitz & Stegun 6.4.10, 6.4.12.
 */
export function trigammaOfHalf(k: number): number {
  let x = k / 2;
  let sum = 0;
  for (; x < 16; x++) sum += 1 / (x * x);
  const s = 1 / (x * x);
  return (
    sum +
    (1 + 1 / (2 * x) + s * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - (s * 5) / 66))))) / x
  );
}
