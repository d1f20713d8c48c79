import { describe } from "../numerics/describe";

export interface Point {
  readonly x: number;
  /** NaN where the pen is lifted. */
  readonly y: number;
}

/** A place where a function jumps from y1 to y2, and its value there. */
export interface Jump extends Point {
  readonly y1: number;
  readonly y2: number;
}

type Scalar = (x: number) => number;

// Between two places of the grid a smooth curve takes a few samples and a corner or a jump a hundred. What
// takes more is too wild to be drawn.
const INTERVALS = 64;
const MOST_BETWEEN = 200;
/** The share of the drawn height by which a straight line may miss the curve: a third of a pixel. */
const INVISIBLE = 1e-3;

/**
 * The points of a curve for `Plot.line`, as few as draw it: straight parts have two, a corner is itself a
 * point, and at a jump the line is broken by a point whose y is NaN.
 *
 * @param ends the first and the last x, of which the first is the smaller
 * @throws RangeError when they are not two finite numbers in that order
 * @example trace((x) => Math.max(x, 0), [-3, 3]).map(({ y }) => y) // [0, 0, 3]
 */
export function trace(f: Scalar, ends: readonly [low: number, high: number]): Point[] {
  const [low, high] = ends;
  if (!Number.isFinite(high - low) || !(low < high)) {
    throw new RangeError(`trace: ends must be finite, low < high, got ${ends?.join(", ")}`);
  }
  const at = (x: number): Point => {
    const y = f(x);
    if (typeof y !== "number") {
      throw new TypeError(`trace: f must return a number, got ${describe(y)}`);
    }
    return { x, y: Number.isFinite(y) ? y : NaN };
  };
  const grid = Array.from({ length: INTERVALS + 1 }, (_, i) =>
    at(i === INTERVALS ? high : low + ((high - low) * i) / INTERVALS),
  );
  const heights = grid.map(({ y }) => y).filter((y) => !Number.isNaN(y));
  const tolerance = INVISIBLE * (Math.max(...heights) - Math.min(...heights) || 1);
  const points = [grid[0]];
  for (const end of grid.slice(1)) extend(points, end, at, tolerance);
  return thinned(points, tolerance);
}

/**
 * Where the function jumps, for `Plot.link` and `Plot.dot`: the ends of the gap, and the value at the
 * jump itself, which says which end belongs to the curve.
 *
 * @example jumps(Math.sign, [-1.1, 1]) // [{ x: 0, y1: -1, y2: 1, y: 0 }]
 */
export function jumps(f: Scalar, ends: readonly [low: number, high: number]): Jump[] {
  const points = trace(f, ends);
  return points.flatMap(({ y }, i) => {
    const [before, behind] = [points[i - 1], points[i + 1]];
    if (!Number.isNaN(y) || Number.isNaN(before?.y ?? NaN) || Number.isNaN(behind?.y ?? NaN)) {
      return [];
    }
    // Of the doubles between the two ends the jump stands at the one that has few digits.
    const x = Number(before.x.toFixed(9)) + 0;
    return [{ x, y1: before.y, y2: behind.y, y: f(x) }];
  });
}

/** Adds samples up to `end`, halving wherever a straight line would be seen to miss the curve. */
function extend(points: Point[], end: Point, at: (x: number) => Point, tolerance: number): void {
  const ahead = [end];
  for (let left = MOST_BETWEEN; ahead.length > 0;) {
    const [a, b] = [points.at(-1)!, ahead.at(-1)!];
    const middle = at((a.x + b.x) / 2);
    const near = Math.abs(b.x - a.x) <= 1e-15 * Math.max(Math.abs(end.x), Math.abs(a.x), 1e-3);
    if (left-- <= 0 || near || isStraight(a, middle, b, at, tolerance)) {
      if (near && !(Math.abs(b.y - a.y) <= tolerance)) points.push({ x: a.x, y: NaN });
      points.push(ahead.pop()!);
    } else {
      ahead.push(middle);
    }
  }
}

function isStraight(
  a: Point,
  middle: Point,
  b: Point,
  at: (x: number) => Point,
  tolerance: number,
): boolean {
  if ([a, middle, b].every(({ y }) => Number.isNaN(y))) return true;
  const quarters = [at((a.x + middle.x) / 2), middle, at((middle.x + b.x) / 2)];
  return quarters.every((point) => misses(point, a, b) <= tolerance / 4);
}

/** How far the point lies above or below the line from a to b. */
function misses({ x, y }: Point, a: Point, b: Point): number {
  const share = b.x === a.x ? 0 : (x - a.x) / (b.x - a.x);
  return Math.abs(a.y + share * (b.y - a.y) - y);
}

/** Leaves out the points that the line between those that stay explains. */
function thinned(points: readonly Point[], tolerance: number): Point[] {
  const kept = [points[0]];
  let start = 0;
  for (let i = 1; i < points.length; i++) {
    const next = points[i + 1];
    const between = points.slice(start + 1, i + 1);
    const isGap = Number.isNaN(points[i].y) && Number.isNaN(points[start].y);
    const explained =
      next !== undefined &&
      between.every((point) => misses(point, points[start], next) <= tolerance);
    if (explained || isGap) continue;
    kept.push(points[i]);
    start = i;
  }
  return kept;
}
