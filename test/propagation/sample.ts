/** The mean and standard deviation of a sample, with their standard errors. */
export interface Summary {
  readonly mean: number;
  readonly meanError: number;
  readonly std: number;
  readonly stdError: number;
}

/** For samples that are close to normal: the standard error of the deviation is std/√(2n). */
export function summary(sample: Float64Array): Summary {
  const n = sample.length;
  const mean = sample.reduce((sum, x) => sum + x, 0) / n;
  const std = Math.sqrt(sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1));
  return { mean, meanError: std / Math.sqrt(n), std, stdError: std / Math.sqrt(2 * n) };
}
