import { resolveDim } from "../autograd/shape";
import { swapWithLast } from "../autograd/strided";
import { checkTensor, record, type Tensor } from "../autograd/tensor";

/** Along which dimension; -1, the last one, by default. */
export interface Dim {
  dim?: number;
}

/**
 * The tensor in which y = f(line) stands for each line of numbers along a dimension.
 *
 * @param pullback the gradient with respect to the line, given y and that with respect to y.
 * @throws TypeError for what is no tensor, RangeError for a dimension that x does not have.
 */
export function alongDim(
  name: string,
  x: Tensor,
  dim: number,
  f: (line: Float64Array) => Float64Array,
  pullback: (y: Float64Array, gradient: Float64Array) => Float64Array,
): Tensor {
  checkTensor(name, x);
  const along = resolveDim(name, dim, x.shape.length);
  const length = x.shape[along];
  return record((values) => {
    const { data: lines, shape: swapped } = swapWithLast(values, along);
    const y = mapRows(f, length, lines);
    const { data, shape } = swapWithLast({ data: y, shape: swapped }, along);
    const flowBack = (gradient: Float64Array): Float64Array => {
      const { data: gradients } = swapWithLast({ data: gradient, shape }, along);
      const slopes = mapRows(pullback, length, y, gradients);
      return swapWithLast({ data: slopes, shape: swapped }, along).data;
    };
    return { name, data, shape, pullbacks: [flowBack] };
  }, x);
}

/** f of each row of the given length; with several arrays f is given a row of each. */
function mapRows(
  f: (...rows: Float64Array[]) => Float64Array,
  length: number,
  ...arrays: Float64Array[]
): Float64Array {
  const out = new Float64Array(arrays[0].length);
  for (let start = 0; start < out.length; start += length) {
    out.set(f(...arrays.map((data) => data.subarray(start, start + length))), start);
  }
  return out;
}
