import { gaussianMean } from "./gaussianMean";

/**
 * √E[f(x)²], where x is normal with mean 0 and this standard deviation, 1 unless told.
 *
 * @example rootMeanSquare((x) => x, 3) // 3
 */
export function rootMeanSquare(f: (x: number) => number, std = 1): number {
  return Math.sqrt(gaussianMean((x) => f(x) ** 2, std));
}
