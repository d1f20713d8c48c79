import { largestSize } from "./largest";

/**
 * Divides the numbers by the root of their sum of squares, whatever their size, and returns its
 * logarithm: -Infinity for zeros, which stay as they are.
 */
export function normalise(values: Float64Array): number {
  const square = sumOfSquares(values);
  if (square > 1e-200 && square < 1e200) return Math.log(divideBy(Math.sqrt(square), values));
  const largest = largestSize(values);
  if (largest === 0) return -Infinity;
  // First to size 1: their squares under- or overflow.
  divideBy(largest, values);
  return Math.log(largest) + Math.log(divideBy(Math.sqrt(sumOfSquares(values)), values));
}

function divideBy(divisor: number, values: Float64Array): number {
  for (let i = 0; i < values.length; i++) values[i] /= divisor;
  return divisor;
}

/** The sum of squares of every `step`-th number. */
export function sumOfSquares(values: Float64Array, step: number = 1): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += step) sum += values[i] * values[i];
  return sum;
}

/**
 * The root of the sum of squares, also where squares under- or overflow; Infinity only if the norm
 * itself is more than a double can be.
 *
 * @example norm(Float64Array.of(3e200, 4e200)) // 5e+200
 */
export function norm(values: Float64Array): number {
  const square = sumOfSquares(values);
  if (square > 1e-200 && square < 1e200) return Math.sqrt(square);
  const largest = largestSize(values);
  if (!(largest > 0 && largest < Infinity)) return largest;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] / largest) * (values[i] / largest);
  return largest * Math.sqrt(sum);
}
