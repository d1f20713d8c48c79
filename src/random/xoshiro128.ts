/**
 * The next 32-bit word of xoshiro128++, as a signed integer; `state` moves one step on.
 *
 * @param state four words, not all zero: from zeros the generator never leaves.
 * @example
 * const state = Int32Array.of(1, 2, 3, 4);
 * nextWord(state) // 641
 * nextWord(state) // 1573767
 *
 * Source: Blackman & Vigna 2021, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4),
 * https://prng.di.unimi.it/xoshiro128plusplus.c.
 */
export function nextWord(state: Int32Array): number {
  const s0 = state[0];
  const s1 = state[1];
  const s2 = state[2] ^ s0;
  const s3 = state[3] ^ s1;
  const sum = (s0 + state[3]) | 0;
  state[0] = s0 ^ s3;
  state[1] = s1 ^ s2;
  state[2] = s2 ^ (s1 << 9);
  state[3] = (s3 << 11) | (s3 >>> 21);
  return (((sum << 7) | (sum >>> 25)) + s0) | 0;
}
