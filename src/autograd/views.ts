import type { Result, Values } from "./operation";
import { formatShape, resolveDim, sizeOf } from "./shape";
import { gather, scatter, swapped, viewOf, type View } from "./strided";

export function transpose(x: Values, dim0: number, dim1: number): Result {
  const first = resolveDim("transpose", dim0, x.shape.length);
  const second = resolveDim("transpose", dim1, x.shape.length);
  return read("transpose", swapped(viewOf(x), first, second));
}

export function slice(x: Values, start: number, end: number | undefined, dim: number): Result {
  const along = resolveDim("slice", dim, x.shape.length);
  const length = x.shape[along];
  const from = resolveIndex(start, length);
  const to = Math.max(from, resolveIndex(end ?? length, length));
  const view = viewOf(x);
  return read("slice", {
    ...view,
    shape: x.shape.map((all, d) => (d === along ? to - from : all)),
    start: from * view.strides[along],
  });
}

export function reshape(x: Values, shape: readonly number[]): Result {
  const resolved = resolveShape(x, shape);
  return {
    name: "reshape",
    data: x.data.slice(),
    shape: resolved,
    pullbacks: [(gradient) => gradient],
  };
}

/** The operation that copies what a view sees. It keeps shapes, so that no data stays alive. */
function read(name: string, { data, ...places }: View): Result {
  const size = data.length;
  return {
    name,
    data: gather({ data, ...places }),
    shape: places.shape,
    pullbacks: [
      (gradient) => {
        const out = new Float64Array(size);
        scatter(gradient, { data: out, ...places });
        return out;
      },
    ],
  };
}

/** NumPy's rule: negative counts from the end, and what lies outside is cut off. */
function resolveIndex(index: number, length: number): number {
  if (!Number.isInteger(index)) {
    throw new RangeError(`slice: start and end must be integers, got ${index}`);
  }
  return Math.min(Math.max(index < 0 ? index + length : index, 0), length);
}

function resolveShape({ data, shape: from }: Values, shape: readonly number[]): number[] {
  if (!Array.isArray(shape)) {
    throw new TypeError(`reshape: shape must be an array such as [2, -1], got ${String(shape)}`);
  }
  const known = sizeOf(shape.filter((length) => length !== -1));
  const inferred = shape.map((length) => (length === -1 ? data.length / known : length));
  const whole = inferred.every((length) => Number.isInteger(length) && length >= 0);
  if (!whole || sizeOf(inferred) !== data.length) {
    throw new RangeError(
      `reshape: shape must hold ${data.length} values with at most one -1, ` +
        `got ${formatShape(shape)} for ${formatShape(from)}`,
    );
  }
  return inferred;
}
