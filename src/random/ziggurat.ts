import { exponential } from "./exponential";
import { uniformFrom, type Generator } from "./generator";
import { gaussianCurve, layerEdges } from "./layers";

// Of this file alone: what is imported would be looked up anew for each number.
const edges = layerEdges();
const tailStart = edges[1];
// heights[i] is the curve at edges[i]: the bottom of layer i, the top of layer i - 1.
const heights = edges.map(gaussianCurve);
// The half width of layer i over 2⁵²: the number in front of it is k + 1/2, -2⁵² <= k < 2⁵².
const units = edges.map((edge) => edge * 2 ** -52);

/**
 * Fills `out` with independent draws from N(mean, std²), made of the next numbers of the generator:
 * filling two arrays in a row is filling their concatenation.
 *
 * Integers and + - × / alone decide, so a seed gives the same doubles in every engine. A standard
 * normal number short of the tail is an odd multiple of 2⁻⁵³ times the width of its layer, hence never
 * 0, and x is as likely as -x. Layer and value come from different bits (Doornik's correction).
 *
 * @example
 * const out = new Float64Array(2);
 * fillNormal(out, generator(42));
 * out // [-1.5575938046440858, 1.367511861153884]
 *
 * Source: Marsaglia & Tsang 2000, "The ziggurat method for generating random variables", J. Stat.
 * Soft. 5(8); Doornik 2005, "An improved ziggurat method to generate normal random samples".
 */
export function fillNormal(
  out: Float64Array,
  generator: Generator,
  mean: number = 0,
  std: number = 1,
): void {
  for (let i = 0; i < out.length;) i = fillRun(out, i, generator, mean, std);
}

/**
 * Fills `out` from place i to the first number that is not in a rectangle under the curve, as 1.5 %
 * are not, and with that one if it is kept. Returns the place behind.
 *
 * `nextWord` twice a number, written out: the state in local variables, and nothing called between,
 * is what makes it fast. And runs are short: a loop over a whole array is compiled while it runs, and
 * stays slow to its end in some engines.
 */
function fillRun(
  out: Float64Array,
  start: number,
  generator: Generator,
  mean: number,
  std: number,
): number {
  const { state } = generator;
  const end = out.length;
  let s0 = state[0];
  let s1 = state[1];
  let s2 = state[2];
  let s3 = state[3];
  let i = start;
  let layer = 0;
  let x = 0;
  for (; i < end; i++) {
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

    layer = low & 255;
    x = (high * 2 ** 21 + (low >>> 11) + 0.5) * units[layer];
    if (Math.abs(x) >= edges[layer + 1]) break;
    out[i] = mean + std * x;
  }
  state[0] = s0;
  state[1] = s1;
  state[2] = s2;
  state[3] = s3;
  if (i === end) return end;
  x = layer === 0 ? tail(x, generator) : underTheCurve(x, layer, generator);
  if (x === 0) return i;
  out[i] = mean + std * x;
  return i + 1;
}

/** x if a point at x, at a random height in its layer, is under the curve; 0, never drawn, if not. */
function underTheCurve(x: number, layer: number, { state }: Generator): number {
  const [inner, outer] = [edges[layer + 1], edges[layer]];
  const [bottom, top] = [heights[layer], heights[layer + 1]];
  const part = uniformFrom(state);
  // The chord from corner to corner is off the curve by (outer - inner)²/8 times the largest |x² - 1|
  // exp(-x²/2) at most: six in seven points are further from it, and need no curve.
  const aboveChord = part - (outer - Math.abs(x)) / (outer - inner);
  const most = ((outer - inner) * (outer - inner) * (outer * outer + 1) * top) / 8;
  if (Math.abs(aboveChord) * (top - bottom) > most) return aboveChord < 0 ? x : 0;
  return bottom + part * (top - bottom) < gaussianCurve(x) ? x : 0;
}

/** A normal number beyond the layers on the side of `side`: Marsaglia 1964, with exponential draws. */
function tail(side: number, generator: Generator): number {
  for (;;) {
    const beyond = exponential(generator) / tailStart;
    if (2 * exponential(generator) > beyond * beyond) return Math.sign(side) * (tailStart + beyond);
  }
}
