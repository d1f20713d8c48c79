import { describe } from "../numerics/describe";

/** Where the runs stand at one step: the middle share of them lies between low and high. */
export interface Spread {
  readonly k: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * The luck in runs of equal length: at every step the median, and the bounds between which 90 % of the
 * runs lie. For Plot.areaY and Plot.lineY.
 *
 * Runs that are not finite at a step are counted there, as the lowest (-Infinity) and the highest.
 *
 * @param share of the runs between low and high
 * @throws TypeError without runs, or when they are not of one length
 * @example band([[0, 1], [0, 2], [0, 3]])[1] // { k: 1, low: 1.1, median: 2, high: 2.9 }
 */
export function band(runs: readonly ArrayLike<number>[], share = 0.9): Spread[] {
  const steps = runs[0]?.length;
  if (steps === undefined || runs.some(({ length }) => length !== steps)) {
    throw new TypeError(`band: runs must be arrays of one length, got ${describe(runs)}`);
  }
  return Array.from({ length: steps }, (_, k) => {
    const sorted = Float64Array.from(runs, (run) => run[k]).sort();
    const at = (p: number): number => quantile(sorted, p);
    return { k, low: at((1 - share) / 2), median: at(0.5), high: at((1 + share) / 2) };
  });
}

/** Between two neighbours in proportion, as NumPy does it. */
function quantile(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return Number.isFinite(below) ? below + (place % 1) * (above - below) : below;
}
