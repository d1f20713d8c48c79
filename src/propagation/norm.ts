/** Divides the numbers by the root of their sum of squares, and returns its logarithm. */
export function normalise(values: Float64Array): number {
  const norm = Math.sqrt(sumOfSquares(values));
  for (let i = 0; i < values.length; i++) values[i]! /= norm;
  return Math.log(norm);
}

/** The sum of squares of every `step`-th number. */
export function sumOfSquares(values: Float64Array, step: number = 1): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += step) sum += values[i]! * values[i]!;
  return sum;
}
