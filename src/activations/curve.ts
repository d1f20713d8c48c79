export type Scalar = (x: number) => number;

/** A point of a function's graph and its slope there. */
export interface Sample {
  readonly x: number;
  readonly y: number;
  readonly slope: number;
}

/** Changes smaller than this, relative to 1 or to the numbers if they are larger, do not count. */
export const TOLERANCE = 1e-6;

// Below this distance nothing happens any more: it keeps the search for a kink at 0 out of subnormals.
const NEGLIGIBLE = 1e-30;

// 0, and on either side of it from 1e-6 to 1e6 in steps of two percent.
const magnitudes: readonly number[] = Array.from({ length: 1397 }, (_, i) => 1e-6 * 1.02 ** i);
const grid: readonly number[] = [...magnitudes.map((x) => -x).reverse(), 0, ...magnitudes];

// A kink or jump takes up to 100 samples between two places of the grid; a function that oscillates
// there, more often than anyone will count, gets no more.
const MOST_BETWEEN = 120;

/**
 * Samples of f from left to right: those of a grid and, wherever two neighbours' slopes do not
 * explain how f gets from one to the other, more between them, down to adjacent doubles at a kink
 * or a jump.
 */
export function curveOf(f: Scalar, derivative: Scalar): Sample[] {
  const sampleAt = (x: number): Sample => ({ x, y: f(x), slope: derivative(x) });
  const samples = [sampleAt(grid[0])];
  for (const x of grid.slice(1)) extend(samples, sampleAt(x), sampleAt);
  return samples;
}

function extend(samples: Sample[], end: Sample, sampleAt: (x: number) => Sample): void {
  const ahead = [end];
  for (let left = MOST_BETWEEN; ahead.length > 0;) {
    const [a, b] = [samples.at(-1)!, ahead.at(-1)!];
    if (left === 0 || adjacent(a.x, b.x) || explained(a, b)) {
      samples.push(ahead.pop()!);
    } else {
      ahead.push(sampleAt((a.x + b.x) / 2));
      left--;
    }
  }
}

/** The samples before and behind a jump of f, at adjacent doubles. */
export type Jump = readonly [before: Sample, behind: Sample];

export function jumpsOf(samples: readonly Sample[]): Jump[] {
  return samples.slice(1).flatMap((b, i) => {
    const a = samples[i];
    return adjacent(a.x, b.x) && differs(a.y, b.y) ? [[a, b] as const] : [];
  });
}

/** Is g continuous, as far as the samples' places tell? A step is halved until it fades away. */
export function isContinuous(g: Scalar, samples: readonly Sample[]): boolean {
  return samples.slice(1).every((b, i) => fades(g, samples[i].x, b.x));
}

/** Follows the larger change into ever smaller steps: at a jump it does not become small. */
function fades(g: Scalar, a: number, b: number): boolean {
  let [before, after] = [g(a), g(b)];
  while (differs(before, after)) {
    if (adjacent(a, b)) return false;
    const x = (a + b) / 2;
    const middle = g(x);
    if (Math.abs(middle - before) > Math.abs(after - middle)) [b, after] = [x, middle];
    else [a, before] = [x, middle];
  }
  return true;
}

/** The trapezoid under the slopes gives the rise, and the slopes are much the same. */
function explained(a: Sample, b: Sample): boolean {
  const rise = ((b.x - a.x) * (a.slope + b.slope)) / 2;
  return (
    !differs(a.y + rise, b.y) &&
    Math.abs(b.slope - a.slope) <= 0.02 * Math.max(1, Math.abs(a.slope), Math.abs(b.slope))
  );
}

function differs(a: number, b: number): boolean {
  return Math.abs(a - b) > TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

function adjacent(a: number, b: number): boolean {
  const middle = (a + b) / 2;
  return middle === a || middle === b || b - a < NEGLIGIBLE;
}
