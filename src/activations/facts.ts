import { gaussianMean } from "../numerics/gaussianMean";
import {
  curveOf,
  isContinuous,
  jumpsOf,
  TOLERANCE,
  type Jump,
  type Sample,
  type Scalar,
} from "./curve";

/** What can be said of an activation by looking at nothing but f and f′. */
export interface Facts {
  /** The values that f takes over the real line. */
  readonly range: Range;
  /** Does f never fall, or never rise? */
  readonly monotone: boolean;
  /** Are f and f′ continuous: no jump, no kink? */
  readonly smooth: boolean;
  /** Is the mean of f(z) zero for a standard normal z? */
  readonly zeroCentred: boolean;
  /** The largest |f′(x)|, or its limit where none is largest. */
  readonly maxSlope: number;
}

/** The values of a function: from `low` to `high`, each end attained (closed) or only approached. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

// A slope below this next to a flat stretch is an exponential tail that underflowed, not a corner.
const UNDERFLOW = 1e-100;

/**
 * The facts of f, to some twelve digits.
 *
 * They are read off some 3,000 samples from -1e6 to 1e6 and the limits: what happens farther out, or
 * between two samples that look as if nothing did, is not seen.
 */
export function factsOf(f: Scalar, derivative: Scalar): Facts {
  const samples = curveOf(f, derivative);
  const jumps = jumpsOf(samples);
  return {
    range: rangeOf(f, derivative, samples, jumps),
    monotone: isMonotone(samples, jumps),
    smooth: jumps.length === 0 && isContinuous(derivative, samples),
    zeroCentred: isZeroCentred(f),
    maxSlope: largestSlope(derivative, samples),
  };
}

function rangeOf(
  f: Scalar,
  derivative: Scalar,
  samples: readonly Sample[],
  jumps: readonly Jump[],
): Range {
  const attained = [
    ...turningPoints(samples, derivative).map(f),
    ...jumps.flatMap(([a, b]) => [a.y, b.y]),
  ];
  const ends = [limitOf(f, -Infinity, samples[0]), limitOf(f, Infinity, samples.at(-1)!)];
  const approached = [...ends, ...jumps.map(limitAt), ...attained];
  const low = Math.min(...approached);
  const high = Math.max(...approached);
  return {
    low: low + 0,
    high: high + 0,
    // What never changes turns nowhere, and still attains its only value.
    lowClosed: low === high || attained.includes(low),
    highClosed: low === high || attained.includes(high),
  };
}

function isMonotone(samples: readonly Sample[], jumps: readonly Jump[]): boolean {
  const along = (sign: 1 | -1): boolean =>
    samples.every(({ slope }) => sign * slope >= 0) &&
    jumps.every(([a, b]) => sign * (b.y - a.y) >= 0);
  return along(1) || along(-1);
}

function isZeroCentred(f: Scalar): boolean {
  return Math.abs(gaussianMean(f)) <= TOLERANCE * gaussianMean((x) => Math.abs(f(x)));
}

/** That of the steepest sample, then ternary search between its neighbours. */
function largestSlope(derivative: Scalar, samples: readonly Sample[]): number {
  const steepness = (x: number): number => Math.abs(derivative(x));
  let best = 0;
  samples.forEach(({ slope }, i) => {
    if (Math.abs(slope) > Math.abs(samples[best].slope)) best = i;
  });
  let a = samples[Math.max(best - 1, 0)].x;
  let b = samples[Math.min(best + 1, samples.length - 1)].x;
  for (let step = 0; step < 100; step++) {
    const third = (b - a) / 3;
    if (steepness(a + third) < steepness(b - third)) a += third;
    else b -= third;
  }
  const limits = [-Infinity, Infinity].map(steepness).filter((limit) => !Number.isNaN(limit));
  return Math.max(Math.abs(samples[best].slope), steepness((a + b) / 2), ...limits);
}

/** f(±∞); where f has no number for it: ±∞ if f is huge at 1e200, else its value farthest out. */
function limitOf(f: Scalar, infinity: number, outermost: Sample): number {
  const limit = f(infinity);
  if (!Number.isNaN(limit)) return limit;
  const far = f(Math.sign(infinity) * 1e200);
  return Math.abs(far) > 1e100 ? Math.sign(far) * Infinity : outermost.y;
}

/** Finite points where f attains an extreme value: f′ changes sign, or becomes 0 at a corner. */
function turningPoints(samples: readonly Sample[], derivative: Scalar): number[] {
  return samples.slice(1).flatMap((b, i) => {
    const a = samples[i];
    if (a.slope * b.slope < 0) return rootBetween(derivative, a.x, b.x);
    if (a.slope === 0 && Math.abs(b.slope) > UNDERFLOW) return [a.x];
    return b.slope === 0 && Math.abs(a.slope) > UNDERFLOW ? [b.x] : [];
  });
}

/** The adjacent doubles between which g changes sign. */
function rootBetween(g: Scalar, a: number, b: number): [number, number] {
  const sign = Math.sign(g(a));
  for (;;) {
    const middle = (a + b) / 2;
    if (middle === a || middle === b) return [a, b];
    if (Math.sign(g(middle)) === sign) a = middle;
    else b = middle;
  }
}

/**
 * What f approaches at a jump from the side that the jump does not belong to. Of the two doubles
 * between which f jumps the one with fewer digits is where it does: 0.3, not 0.30000000000000004.
 */
function limitAt([a, b]: Jump): number {
  return String(a.x).length <= String(b.x).length
    ? b.y - (b.x - a.x) * b.slope
    : a.y + (b.x - a.x) * a.slope;
}
