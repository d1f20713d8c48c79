/** What can be said of an activation by looking at nothing but f and f′. */

type Scalar = (x: number) => number;

/** The values of a function: from `low` to `high`, each end attained (closed) or only approached. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

// Dense around 0 (steps of 0.0003), sparse outside, 0 included, and short of where exp underflows.
const GRID_HALF = 1600;
const grid: readonly number[] = Array.from(
  { length: 2 * GRID_HALF + 1 },
  (_, i) => 0.05 * Math.sinh((i - GRID_HALF) / 160),
);

// A slope below this next to a flat stretch is an exponential tail that underflowed, not a corner.
const UNDERFLOW = 1e-100;
const JUMP = 1e-6;

/** The range of f, its ends closed where a finite x attains them. */
export function rangeOf(f: Scalar, derivative: Scalar): Range {
  const attained = turningPoints(derivative).map(f);
  const approached = [f(-Infinity), f(Infinity), ...attained].filter((y) => !Number.isNaN(y));
  const low = Math.min(...approached);
  const high = Math.max(...approached);
  return {
    low: low + 0,
    high: high + 0,
    lowClosed: attained.includes(low),
    highClosed: attained.includes(high),
  };
}

/** Does f never fall, or never rise? */
export function isMonotone(f: Scalar, derivative: Scalar): boolean {
  const rounding = (a: number, b: number): number => 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  const along = (sign: 1 | -1): boolean =>
    grid.every((x, i) => {
      if (sign * derivative(x) < 0) return false;
      const before = f(grid[Math.max(i - 1, 0)]!);
      return sign * (f(x) - before) >= -rounding(f(x), before);
    });
  return along(1) || along(-1);
}

/** Are f and f′ continuous? */
export function isSmooth(f: Scalar, derivative: Scalar): boolean {
  return isContinuous(f) && isContinuous(derivative);
}

/** Is the mean of f(z) zero for a standard normal z? By the trapezoid rule, steps of 1/512. */
export function isZeroCentred(f: Scalar): boolean {
  let sum = f(0);
  for (let i = 1; i <= 12 * 512; i++) {
    const x = i / 512;
    sum += (f(x) + f(-x)) * Math.exp((-x * x) / 2);
  }
  return Math.abs(sum / (512 * Math.sqrt(2 * Math.PI))) < JUMP;
}

/** The largest |f′|: the best point of the grid, then ternary search between its neighbours. */
export function largestSlope(derivative: Scalar): number {
  const steepness = (x: number): number => Math.abs(derivative(x));
  let best = 0;
  for (let i = 1; i < grid.length; i++) {
    if (steepness(grid[i]!) > steepness(grid[best]!)) best = i;
  }
  let a = grid[Math.max(best - 1, 0)]!;
  let b = grid[Math.min(best + 1, grid.length - 1)]!;
  for (let step = 0; step < 100; step++) {
    const third = (b - a) / 3;
    if (steepness(a + third) < steepness(b - third)) a += third;
    else b -= third;
  }
  return Math.max(steepness(grid[best]!), steepness((a + b) / 2));
}

/** Finite points where f attains an extreme value: f′ changes sign, or becomes 0 at a corner. */
function turningPoints(derivative: Scalar): number[] {
  const points: number[] = [];
  for (let i = 1; i < grid.length; i++) {
    const [a, b] = [grid[i - 1]!, grid[i]!];
    const [before, after] = [derivative(a), derivative(b)];
    if (before * after < 0) points.push(rootBetween(derivative, a, b));
    else if (before === 0 && Math.abs(after) > UNDERFLOW) points.push(a);
    else if (after === 0 && Math.abs(before) > UNDERFLOW) points.push(b);
  }
  return points;
}

function rootBetween(g: Scalar, a: number, b: number): number {
  const sign = Math.sign(g(a));
  for (;;) {
    const middle = (a + b) / 2;
    if (middle === a || middle === b) return Math.abs(g(a)) < Math.abs(g(b)) ? a : b;
    if (Math.sign(g(middle)) === sign) a = middle;
    else b = middle;
  }
}

/** Halves every step of the grid around the larger change: where g is continuous, it fades away. */
function isContinuous(g: Scalar): boolean {
  for (let i = 1; i < grid.length; i++) {
    let [a, b] = [grid[i - 1]!, grid[i]!];
    let [before, after] = [g(a), g(b)];
    const tolerance = JUMP * Math.max(1, Math.abs(before), Math.abs(after));
    while (Math.abs(after - before) > tolerance) {
      const x = (a + b) / 2;
      if (x === a || x === b) return false;
      const middle = g(x);
      if (Math.abs(middle - before) > Math.abs(after - middle)) [b, after] = [x, middle];
      else [a, before] = [x, middle];
    }
  }
  return true;
}
