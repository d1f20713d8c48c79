/** The probability that a standard normal number is above x, to about 1e-15 relative. */
export function upperTail(x: number): number {
  if (x < 0) return 1 - upperTail(-x);
  return x < 3 ? 0.5 - density(x) * oddSeries(x) : density(x) * millsRatio(x);
}

/** Abramowitz & Stegun 26.2.11: x + x³/3 + x⁵/(3·5) + ... */
function oddSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return sum;
}

/** Abramowitz & Stegun 26.2.14: the continued fraction 1/(x + 1/(x + 2/(x + ...))). */
function millsRatio(x: number): number {
  let denominator = x;
  for (let k = 100; k >= 1; k--) denominator = x + k / denominator;
  return 1 / denominator;
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * Kolmogorov's √n D of numbers that should be uniform on [0, 1]: above 1.95 once in a thousand
 * samples, above 2.23 once in ten thousand.
 */
export function kolmogorov(sample: Float64Array): number {
  const sorted = sample.slice().sort();
  const n = sorted.length;
  const gaps = sorted.map((u, i) => Math.max((i + 1) / n - u, u - i / n));
  return Math.sqrt(n) * gaps.reduce((a, b) => Math.max(a, b), 0);
}

/** How many standard errors chi-square of equally likely cells is away from its mean. */
export function chiSquareScore(counts: ArrayLike<number>, expected: number): number {
  const degrees = counts.length - 1;
  let chiSquare = 0;
  for (let i = 0; i < counts.length; i++) chiSquare += (counts[i] - expected) ** 2 / expected;
  return (chiSquare - degrees) / Math.sqrt(2 * degrees);
}

/** 32-bit FNV-1a of the bytes of the numbers: the same only if every bit is the same. */
export function fingerprint(numbers: Float64Array): number {
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(numbers.buffer)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
