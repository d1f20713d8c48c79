import { gaussianMean, panelEdges } from "./gaussianMean";
import { hermiteCoefficients } from "./hermiteCoefficients";
import { gapWeight, meanDrop } from "./meanDrop";
import { pieces } from "./pieces";

// Up to here the series ends soon, whatever f is.
const SERIES_END = 0.945;

/** What f makes of two normal numbers u₁ and u₂ of the same variance, with correlation 1 - gap. */
export interface CorrelatedMean {
  /** E[f(u)²]. */
  readonly square: number;
  /** Whether f has jumps: then the slope at gap 0 is infinite. */
  readonly hasJump: boolean;
  /**
   * E[f(u)²] - E[f(u₁) f(u₂)], with all its digits where the gap is small.
   *
   * @param rest 2 - gap, where it is known better.
   */
  drop(gap: number, rest?: number): number;
  /** Its derivative in gap: std² E[f′(u₁) f′(u₂)] if f has no jumps. */
  slope(gap: number): number;
}

/** For numbers with mean 0 and a standard deviation above 0. */
export function correlatedMean(f: (x: number) => number, std: number): CorrelatedMean {
  const scaled = (z: number): number => f(std * z);
  const cut = pieces((z) => scaled(z) * Math.exp((-z * z) / 4), panelEdges(std));
  const coefficients = once(() => hermiteCoefficients(scaled, cut.edges));
  const square = gaussianMean((x) => f(x) ** 2, std);
  const mirrored = once(() => gaussianMean((x) => f(x) * f(-x), std));
  const isFar = (gap: number): boolean => Math.abs(1 - gap) <= SERIES_END;
  return {
    square,
    hasJump: cut.hasJump,
    drop(gap, rest = 2 - gap) {
      if (gap === 0) return 0;
      if (isFar(gap)) return square - series(coefficients().upTo(1 - gap), 1 - gap);
      if (coefficients().end()) return seriesDrop(coefficients().upTo(1), gap);
      if (gap < 1) return meanDrop(scaled, cut, gap, 1);
      return square - mirrored() + (rest > 0 ? meanDrop(scaled, cut, rest, -1) : 0);
    },
    slope(gap) {
      if (isFar(gap) || coefficients().end()) {
        return seriesSlope(coefficients().upTo(1 - gap), 1 - gap);
      }
      if (gap < 1) return meanDrop(scaled, cut, gap, 1, gapWeight(gap));
      return -meanDrop(scaled, cut, 2 - gap, -1, gapWeight(2 - gap));
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function series(a: readonly number[], c: number): number {
  let sum = 0;
  for (let k = a.length - 1; k >= 0; k--) sum = a[k] ** 2 + c * sum;
  return sum;
}

function seriesSlope(a: readonly number[], c: number): number {
  let sum = 0;
  for (let k = a.length - 1; k >= 1; k--) sum = k * a[k] ** 2 + c * sum;
  return sum;
}

/** Σ a[k]² (1 - c^k), by 1 - c^(k+1) = (1 - c^k) c + gap. */
function seriesDrop(a: readonly number[], gap: number): number {
  let [sum, missing] = [0, 0];
  for (const coefficient of a) {
    sum += coefficient ** 2 * missing;
    missing = missing * (1 - gap) + gap;
  }
  return sum;
}
