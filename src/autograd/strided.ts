import { pairwiseSum } from "../numerics/pairwiseSum";
import type { Values } from "./operation";
import { sizeOf, stridesOf } from "./shape";

/**
 * An array read as a tensor: entry (i, j, ...) is data[start + i strides[0] + j strides[1] + ...].
 * Transposing, slicing and broadcasting are views.
 */
export interface View extends Values {
  readonly strides: readonly number[];
  readonly start: number;
}

/** The view of all values in their own order. */
export function viewOf({ data, shape }: Values): View {
  return { data, shape, strides: stridesOf(shape), start: 0 };
}

/** The view with two dimensions exchanged, without moving a number. */
export function swapped(view: View, dim0: number, dim1: number): View {
  const swap = (list: readonly number[]): number[] =>
    list.map((each, dim) => (dim === dim0 ? list[dim1] : dim === dim1 ? list[dim0] : each));
  return { ...view, shape: swap(view.shape), strides: swap(view.strides) };
}

/**
 * The values with a dimension exchanged for the last one: the lines along it are then rows, one
 * behind the other. The same once more undoes it.
 */
export function swapWithLast(values: Values, dim: number): Values {
  const last = values.shape.length - 1;
  if (dim === last) return values;
  const view = swapped(viewOf(values), dim, last);
  return { data: gather(view), shape: view.shape };
}

/** The matrices in the last two dimensions, one for each place in the dimensions before. */
export function matricesOf(view: View): View[] {
  const [shape, strides] = [view.shape.slice(-2), view.strides.slice(-2)];
  const matrices: View[] = [];
  const corners = { ...view, shape: [...view.shape.slice(0, -2), 1] };
  forEachRow(corners, (_, start) => matrices.push({ data: view.data, shape, strides, start }));
  return matrices;
}

/** The entries that a view sees, in row-major order. */
export function gather(view: View): Float64Array {
  const out = new Float64Array(sizeOf(view.shape));
  const { data } = view;
  const [length, step] = lastDimension(view);
  forEachRow(view, (row, offset) => {
    for (let i = 0; i < length; i++) out[row + i] = data[offset + i * step];
  });
  return out;
}

/** The adjoint of `gather`: adds each value to the entry that the view would have read it from. */
export function scatter(values: Float64Array, view: View): void {
  const { data } = view;
  const [length, step] = lastDimension(view);
  forEachRow(view, (row, offset) => {
    if (step === 0) {
      data[offset] += pairwiseSum(values, row, row + length);
    } else {
      for (let i = 0; i < length; i++) data[offset + i * step] += values[row + i];
    }
  });
}

function lastDimension({ shape, strides }: View): [length: number, step: number] {
  return shape.length === 0 ? [1, 1] : [shape.at(-1)!, strides.at(-1)!];
}

/** Calls visit(place of the row's first entry in row-major order, its place in the viewed data). */
function forEachRow(view: View, visit: (row: number, offset: number) => void): void {
  const { shape, strides, start } = view;
  const size = sizeOf(shape);
  const [length] = lastDimension(view);
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
