import type { Values } from "./operation";
import { broadcastShapes, broadcastStrides, sameShape, sizeOf } from "./shape";
import { gather, scatter } from "./strided";

/** Data that is read at i * step: step 0 repeats a single number without a copy of it per entry. */
export interface Stepped {
  readonly data: Float64Array;
  readonly step: 0 | 1;
}

/** Both operands, stretched to their common shape, and an empty output of that shape. */
export function align(
  caller: string,
  a: Values,
  b: Values,
): { x: Stepped; y: Stepped; output: Values } {
  const shape = broadcastShapes(caller, a.shape, b.shape);
  const output = { data: new Float64Array(sizeOf(shape)), shape };
  return { x: stretch(a, shape), y: stretch(b, shape), output };
}

/** The values read as if repeated to fill the shape. */
export function stretch({ data, shape }: Values, to: readonly number[]): Stepped {
  if (data.length === 1) return { data, step: 0 };
  return { data: sameShape(shape, to) ? data : broadcastTo({ data, shape }, to), step: 1 };
}

/** The values, repeated to fill the shape. */
export function broadcastTo({ data, shape }: Values, to: readonly number[]): Float64Array {
  return gather(data, { shape: to, strides: broadcastStrides(shape, to), start: 0 });
}

/** The adjoint of `broadcastTo`: the values summed over what had been repeated. */
export function sumTo({ data, shape }: Values, to: readonly number[]): Float64Array {
  if (sameShape(shape, to)) return data;
  const out = new Float64Array(sizeOf(to));
  const view =
    out.length === 1
      ? { shape: [data.length], strides: [0], start: 0 }
      : { shape, strides: broadcastStrides(to, shape), start: 0 };
  return scatter(data, view, out);
}
