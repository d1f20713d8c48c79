import { pairwiseSum } from "../numerics/pairwiseSum";
import { sizeOf } from "./shape";

/**
 * A way to read an array as a tensor: entry (i, j, ...) of the view is
 * data[start + i strides[0] + j strides[1] + ...]. Transposing, slicing and broadcasting are views.
 */
export interface View {
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly start: number;
}

/** The entries that a view sees, in row-major order. */
export function gather(data: Float64Array, view: View): Float64Array {
  const out = new Float64Array(sizeOf(view.shape));
  const [length, step] = lastDimension(view);
  forEachRow(view, (row, offset) => {
    for (let i = 0; i < length; i++) out[row + i] = data[offset + i * step];
  });
  return out;
}

/**
 * The adjoint of `gather`: adds each value to the entry of `out` that the view would have read it
 * from, and returns `out`.
 */
export function scatter(values: Float64Array, view: View, out: Float64Array): Float64Array {
  const [length, step] = lastDimension(view);
  forEachRow(view, (row, offset) => {
    if (step === 0) {
      out[offset] += pairwiseSum(values, row, row + length);
    } else {
      for (let i = 0; i < length; i++) out[offset + i * step] += values[row + i];
    }
  });
  return out;
}

function lastDimension({ shape, strides }: View): [length: number, step: number] {
  return shape.length === 0 ? [1, 1] : [shape.at(-1)!, strides.at(-1)!];
}

/** Calls visit(place of the row's first entry in row-major order, its place in the viewed data). */
function forEachRow(
  { shape, strides, start }: View,
  visit: (row: number, offset: number) => void,
): void {
  const size = sizeOf(shape);
  const [length] = lastDimension({ shape, strides, start });
  const index = new Array<number>(shape.length).fill(0);
  let offset = start;
  for (let row = 0; row < size; row += length) {
    visit(row, offset);
    for (let dim = shape.length - 2; dim >= 0; dim--) {
      offset += strides[dim];
      if (++index[dim] < shape[dim]) break;
      offset -= strides[dim] * shape[dim];
      index[dim] = 0;
    }
  }
}
