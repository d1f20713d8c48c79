import type { Pullback, Values } from "./operation";
import { formatShape, sameShape, sizeOf, stridesOf } from "./shape";
import { gather, scatter, type View } from "./strided";

/** Data that is read at i * step: step 0 repeats a single number without a copy of it per entry. */
export interface Stepped {
  readonly data: Float64Array;
  readonly step: 0 | 1;
}

/**
 * The common shape of operands by NumPy's rule: align at the right, and stretch lengths of 1.
 *
 * @throws RangeError naming both shapes if they do not fit.
 */
export function broadcastShapes(
  caller: string,
  a: readonly number[],
  b: readonly number[],
): number[] {
  const rank = Math.max(a.length, b.length);
  const shape: number[] = [];
  for (let dim = -rank; dim < 0; dim++) {
    const lengthA = -dim > a.length ? 1 : a[a.length + dim];
    const lengthB = -dim > b.length ? 1 : b[b.length + dim];
    if (lengthA !== lengthB && lengthA !== 1 && lengthB !== 1) {
      throw new RangeError(
        `${caller}: shapes must broadcast, got ${formatShape(a)} and ${formatShape(b)}`,
      );
    }
    shape.push(lengthA === 1 ? lengthB : lengthA);
  }
  return shape;
}

/** Both operands, stretched to their common shape, and room for an output of that shape. */
export function align(
  caller: string,
  a: Values,
  b: Values,
): { x: Stepped; y: Stepped; data: Float64Array; shape: number[] } {
  const shape = broadcastShapes(caller, a.shape, b.shape);
  const data = new Float64Array(sizeOf(shape));
  return { x: stretch(a, shape), y: stretch(b, shape), data, shape };
}

/** The values read as if repeated to fill the shape. */
export function stretch(values: Values, to: readonly number[]): Stepped {
  const { data, shape } = values;
  if (data.length === 1) return { data, step: 0 };
  return { data: sameShape(shape, to) ? data : broadcastTo(values, to), step: 1 };
}

/** The values, repeated to fill the shape. */
export function broadcastTo(values: Values, to: readonly number[]): Float64Array {
  return gather(repeated(values, to));
}

/** The adjoint of `broadcastTo`: the values summed over what had been repeated. */
export function sumTo({ data, shape }: Values, to: readonly number[]): Float64Array {
  if (sameShape(shape, to)) return data;
  const sums = { data: new Float64Array(sizeOf(to)), shape: to };
  // One sum over everything in halves, and not a sum of the sums of rows.
  scatter(data, repeated(sums, sums.data.length === 1 ? [data.length] : shape));
  return sums.data;
}

/** The pullback to an operand that was only repeated. It keeps shapes, so that no data stays alive. */
export function sumOver(from: readonly number[], to: readonly number[]): Pullback {
  return (gradient) => sumTo({ data: gradient, shape: from }, to);
}

/** The values seen as if repeated to fill the shape: strides are 0 where they repeat. */
export function repeated({ data, shape }: Values, to: readonly number[]): View {
  const strides = stridesOf(shape);
  const missing = to.length - shape.length;
  const repeats = (dim: number): boolean => dim < missing || shape[dim - missing] === 1;
  return {
    data,
    shape: to,
    strides: to.map((_, dim) => (repeats(dim) ? 0 : strides[dim - missing])),
    start: 0,
  };
}
