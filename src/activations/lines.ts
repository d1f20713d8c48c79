import { stridesOf } from "../autograd/shape";

/** Along which dimension; -1, the last one, by default. */
export interface Along {
  dim?: number;
}

/**
 * The array that results when each line of numbers along a dimension is replaced by f of it. With
 * several arrays of the same shape f is given a line of each.
 *
 * @example mapLines([Float64Array.of(1, 2, 3, 4)], [2, 2], 0, (line) => line.reverse()) // [3, 4, 1, 2]
 */
export function mapLines(
  arrays: readonly Float64Array[],
  shape: readonly number[],
  dim: number,
  f: (...lines: Float64Array[]) => Float64Array,
): Float64Array {
  const [length, stride] = [shape[dim], stridesOf(shape)[dim]];
  const out = new Float64Array(arrays[0].length);
  for (let line = 0; line * length < out.length; line++) {
    const start = Math.floor(line / stride) * stride * length + (line % stride);
    const results = f(...arrays.map((data) => lineOf(data, start, stride, length)));
    for (let i = 0; i < length; i++) out[start + i * stride] = results[i];
  }
  return out;
}

/** The largest entry; NaN if one is NaN. A spread into Math.max would overflow the stack. */
export function largestOf(line: Float64Array): number {
  let largest = -Infinity;
  for (const value of line) largest = Math.max(largest, value);
  return largest;
}

function lineOf(data: Float64Array, start: number, stride: number, length: number): Float64Array {
  const line = new Float64Array(length);
  for (let i = 0; i < length; i++) line[i] = data[start + i * stride];
  return line;
}
