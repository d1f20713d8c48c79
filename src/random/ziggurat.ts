import type { Generator } from "./generator";

// Layers of equal area AREA cover the curve exp(-x²/2), x >= 0: 255 rectangles and, below them, the
// base strip with all of the tail beyond TAIL. Both numbers solve "256 layers reach height 1".
const LAYERS = 256;
const TAIL = 3.654152885361008771645;
const AREA = 0.004928673233974655347;

// A whole-array loop is compiled while it runs and stays slow for the rest of the array in some
// engines; short blocks let the second one run compiled.
const BLOCK = 1024;

/** edges[i] is the half width of layer i, from the base (as wide as its area asks) to the top, 0. */
export const edges: Float64Array = layerEdges();
/** heights[i] is the curve at edges[i]: the bottom of layer i, the top of layer i - 1. */
const heights: Float64Array = edges.map(gaussianCurve);

/**
 * Fills `out` with independent standard normal numbers, the next ones of the generator: filling two
 * arrays in a row is filling their concatenation.
 *
 * Integers and + - × / alone decide, so a seed gives the same doubles in every engine. A number short
 * of the tail is an odd multiple of 2⁻⁵³ times the width of its layer, hence never 0, and x is as
 * likely as -x. Layer and value come from different bits (Doornik's correction).
 *
 * @example
 * const out = new Float64Array(2);
 * fillNormal(out, generator(42));
 * out // [-1.5575938046440858, 1.367511861153884]
 *
 * Source: Marsaglia & Tsang 2000, "The ziggurat method for generating random variables", J. Stat.
 * Soft. 5(8); Doornik 2005, "An improved ziggurat method to generate normal random samples".
 */
export function fillNormal(out: Float64Array, generator: Generator): void {
  for (let start = 0; start < out.length; start += BLOCK) {
    fillBlock(out, start, Math.min(start + BLOCK, out.length), generator);
  }
}

/** `nextWord` twice a number, written out: the state in local variables is what makes it fast. */
function fillBlock(out: Float64Array, start: number, end: number, generator: Generator): void {
  const { state } = generator;
  let s0 = state[0];
  let s1 = state[1];
  let s2 = state[2];
  let s3 = state[3];
  for (let i = start; i < end;) {
    let sum = (s0 + s3) | 0;
    const high = (((sum << 7) | (sum >>> 25)) + s0) | 0;
    let shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);

    sum = (s0 + s3) | 0;
    const low = (((sum << 7) | (sum >>> 25)) + s0) | 0;
    shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);

    const layer = low & (LAYERS - 1);
    let x = (high * 2 ** 21 + (low >>> 11) + 0.5) * 2 ** -52 * edges[layer];
    if (Math.abs(x) >= edges[layer + 1]) {
      state.set([s0, s1, s2, s3]);
      x = layer === 0 ? tail(x, generator) : underTheCurve(x, layer, generator);
      s0 = state[0];
      s1 = state[1];
      s2 = state[2];
      s3 = state[3];
      if (x === 0) continue;
    }
    out[i++] = x;
  }
  state.set([s0, s1, s2, s3]);
}

/** x if a point at x, at a random height in its layer, is under the curve; 0, never drawn, if not. */
function underTheCurve(x: number, layer: number, generator: Generator): number {
  const bottom = heights[layer];
  const height = bottom + generator() * (heights[layer + 1] - bottom);
  return height < gaussianCurve(x) ? x : 0;
}

/** A normal number beyond TAIL on the side of `side`: Marsaglia 1964, with exponential draws. */
function tail(side: number, generator: Generator): number {
  for (;;) {
    const beyond = exponential(generator) / TAIL;
    if (2 * exponential(generator) > beyond * beyond) return Math.sign(side) * (TAIL + beyond);
  }
}

function layerEdges(): Float64Array {
  const edges = new Float64Array(LAYERS + 1);
  edges[0] = AREA / gaussianCurve(TAIL);
  edges[1] = TAIL;
  for (let i = 1; i < LAYERS - 1; i++) {
    edges[i + 1] = inverseGaussianCurve(gaussianCurve(edges[i]) + AREA / edges[i], edges[i]);
  }
  return edges;
}

/** The x in (0, start) at which the curve has this height, by Newton's method. */
function inverseGaussianCurve(height: number, start: number): number {
  let x = start;
  for (let i = 0; i < 12; i++) {
    const curve = gaussianCurve(x);
    x += (curve - height) / (x * curve);
  }
  return x;
}

/**
 * exp(-x²/2), the normal density without its constant, from + × / alone.
 *
 * Math.exp differs in its last bits from engine to engine, so a sample that is accepted or refused
 * by it differs as well, now and then. This one rounds the same way everywhere.
 *
 * *Domain*: |x| <= 4, to a relative error below 4e-15.
 *
 * @example gaussianCurve(0) // 1
 *
 * Source: the exponential series at an eighth of the argument, squared three times.
 */
export function gaussianCurve(x: number): number {
  const eighth = (-x * x) / 16;
  let sum = 1;
  for (let k = 20; k >= 1; k--) sum = 1 + (eighth * sum) / k;
  const quarter = sum * sum;
  const half = quarter * quarter;
  return half * half;
}

/**
 * A draw from the exponential distribution with mean 1, by comparisons alone: no logarithm, whose
 * last bits differ from engine to engine.
 *
 * From a first uniform number x, a falling run of uniform numbers goes on for m or more further
 * steps with probability xᵐ/m!, hence for an even number of them with probability exp(-x). If it
 * is odd, the whole starts again one unit further out.
 *
 * @example exponential(generator(7)) // 0.09508353589482921
 *
 * Source: von Neumann 1951, "Various techniques used in connection with random digits", NBS Applied
 * Mathematics Series 12, p. 36-38.
 */
export function exponential(generator: Generator): number {
  for (let unit = 0; ; unit++) {
    const first = generator();
    if (fallsAnEvenNumberOfTimes(first, generator)) return unit + first;
  }
}

function fallsAnEvenNumberOfTimes(first: number, generator: Generator): boolean {
  let even = true;
  let last = first;
  for (let next = generator(); next < last; next = generator()) {
    last = next;
    even = !even;
  }
  return even;
}
