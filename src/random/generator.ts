import { checkNumber } from "../numerics/checks";
import { describe } from "../numerics/describe";
import { splitMix64 } from "./splitMix64";
import { nextWord } from "./xoshiro128";

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
  return Object.assign(() => uniformFrom(state), { state });
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

function uniformFrom(state: Int32Array): number {
  const high = nextWord(state) >>> 0;
  const low = nextWord(state) >>> 11;
  return (high * 2 ** 21 + low) * 2 ** -53;
}

function halves(word: bigint): [low: number, high: number] {
  return [Number(BigInt.asIntN(32, word)), Number(BigInt.asIntN(32, word >> 32n))];
}
