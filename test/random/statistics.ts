import { normalCdf } from "../support/normalCdf";

/** The probability that a standard normal number is above x. */
export function upperTail(x: number): number {
  return normalCdf(-x);
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
