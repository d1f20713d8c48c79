import type { Result, Values } from "../operation";
import { formatShape, resolveDim, sizeOf, stridesOf } from "../shape";
import { gather, scatter, type View } from "../strided";

export function transpose(x: Values, dim0: number, dim1: number): Result {
  const first = resolveDim("transpose", dim0, x.shape.length);
  const second = resolveDim("transpose", dim1, x.shape.length);
  const swap = (list: readonly number[]): number[] =>
    list.map((_, dim) => list[dim === first ? second : dim === second ? first : dim]);
  return read("transpose", x, {
    shape: swap(x.shape),
    strides: swap(stridesOf(x.shape)),
    start: 0,
  });
}

export function slice(x: Values, start: number, end: number | undefined, dim: number): Result {
  const along = resolveDim("slice", dim, x.shape.length);
  const length = x.shape[along];
  const from = resolveIndex(start, length);
  const to = Math.max(from, resolveIndex(end ?? length, length));
  const strides = stridesOf(x.shape);
  return read("slice", x, {
    shape: x.shape.map((all, d) => (d === along ? to - from : all)),
    strides,
    start: from * strides[along],
  });
}

export function reshape(x: Values, shape: readonly number[]): Result {
  const output = { data: x.data.slice(), shape: resolveShape(x, shape) };
  return { name: "reshape", output, pullbacks: [(gradient) => gradient] };
}

export function cat(parts: readonly Values[], dim: number): Result {
  const first = parts[0].shape;
  const along = resolveDim("cat", dim, first.length);
  const total = parts.reduce((sum, part) => sum + lengthAlong(part.shape, first, along), 0);
  const shape = first.map((length, d) => (d === along ? total : length));
  const strides = stridesOf(shape);
  // The parts are added into place, and -0 + x is x for every x, where 0 + -0 is 0.
  const data = new Float64Array(sizeOf(shape)).fill(-0);
  let start = 0;
  const pullbacks = parts.map((part) => {
    const view = { shape: part.shape, strides, start };
    scatter(part.data, view, data);
    start += part.shape[along] * strides[along];
    return (gradient: Float64Array) => gather(gradient, view);
  });
  return { name: "cat", output: { data, shape }, pullbacks };
}

/** The operation that copies what a view sees. */
function read(name: string, x: Values, view: View): Result {
  const size = x.data.length;
  return {
    name,
    output: { data: gather(x.data, view), shape: view.shape },
    pullbacks: [(gradient) => scatter(gradient, view, new Float64Array(size))],
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

function lengthAlong(shape: readonly number[], first: readonly number[], along: number): number {
  const fits =
    shape.length === first.length && shape.every((length, d) => d === along || length === first[d]);
  if (!fits) {
    throw new RangeError(
      `cat: shapes must agree but for dim ${along}, got ${formatShape(first)} and ${formatShape(shape)}`,
    );
  }
  return shape[along];
}
