import { checkNumber } from "../numerics/checks";
import { describe } from "../numerics/describe";
import { inspect } from "../numerics/inspect";

/** A source of random numbers with a state of its own. Two generators never disturb each other. */
export interface Generator {
  /**
   * A uniform double in [0, 1), one of the 2⁵³ multiples of 2⁻⁵³: two words of the underlying
   * generator, the first as the high half of a 64-bit integer, whose top 53 bits are kept.
   */
  (): number;
  /** The four words of xoshiro128++. A copy taken with `slice` and `set` back later rewinds. */
  readonly state: Int32Array;
}

/** Where a random function takes its numbers from. There is no global generator. */
export interface Sampling {
  readonly generator: Generator;
}

/**
 * A random number generator whose numbers follow from `seed` alone, bit for bit in every engine.
 *
 * xoshiro128++, period 2¹²⁸ - 1; its state is two outputs of SplitMix64, low words first, as in
 * Rust's rand_xoshiro 0.6.
 *
 * @param seed an integer from 0 to 2⁵³ - 1, both included.
 * @throws TypeError for a seed that is no number, RangeError for any other number.
 * @example
 * const rng = generator(42);
 * rng() // 0.6155444833939676
 *
 * Source: Blackman & Vigna 2021, ACM TOMS 47(4); Steele, Lea & Flood 2014, OOPSLA.
 */
export function generator(seed: number): Generator {
  checkNumber("generator", "seed", seed);
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`generator: seed must be an integer from 0 to 2^53 - 1, got ${seed}`);
  }
  const next = splitMix64(BigInt(seed));
  // Never all zero: SplitMix64 gives each number once, so 0 at most once in two draws.
  const state = Int32Array.from([next(), next()].flatMap(halves));
  const first = state.slice();
  const isNew = (): boolean => state.every((word, i) => word === first[i]);
  const drawing = Object.assign(() => uniformFrom(state), { state });
  return Object.defineProperty(drawing, inspect, {
    value: () => `generator(${seed})${isNew() ? "" : ", some numbers further"}`,
  });
}

/** The generator of a caller's options, checked. */
export function generatorOf(caller: string, options: Sampling | undefined): Generator {
  const found: unknown = options?.generator;
  if (typeof found === "function" && (found as Generator).state instanceof Int32Array) {
    return found as Generator;
  }
  throw new TypeError(
    `${caller}: needs { generator: rng } with const rng = generator(seed), got ${describe(found)}`,
  );
}

/**
 * What a generator gives, from its state: for loops that would otherwise call many generators, which
 * are functions each of its own and cannot be compiled into the loop.
 *
 * @example uniformFrom(generator(42).state) // 0.6155444833939676
 */
export function uniformFrom(state: Int32Array): number {
  const high = nextWord(state) >>> 0;
  const low = nextWord(state) >>> 11;
  return (high * 2 ** 21 + low) * 2 ** -53;
}

function halves(word: bigint): [low: number, high: number] {
  return [Number(BigInt.asIntN(32, word)), Number(BigInt.asIntN(32, word >> 32n))];
}

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

/**
 * A source of 64-bit integers that never repeats one in 2⁶⁴ draws, whatever the seed: it turns
 * nearby seeds into states that have nothing in common.
 *
 * @param seed any integer; its lowest 64 bits count.
 * @example
 * const next = splitMix64(1477776061723855037n);
 * next() // 1985237415132408290n
 *
 * Source: Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators", OOPSLA,
 * in Vigna's form, https://prng.di.unimi.it/splitmix64.c.
 */
export function splitMix64(seed: bigint): () => bigint {
  let state = uint64(seed);
  return () => {
    state = uint64(state + 0x9e3779b97f4a7c15n);
    let mixed = state;
    mixed = uint64((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = uint64((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return mixed ^ (mixed >> 31n);
  };
}

function uint64(integer: bigint): bigint {
  return BigInt.asUintN(64, integer);
}
