import { checkSize } from "../numerics/checks";
import { describe } from "../numerics/describe";
import type { Values } from "./operation";
import { formatShape, sizeOf } from "./shape";

/** Numbers nested as deep as a tensor has dimensions. */
export type NestedArray = number | NestedArray[];

type NumericArray =
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray;

/** A number, or arrays of numbers nested to any depth. */
export type NestedNumbers = number | NumericArray | readonly NestedNumbers[];

/**
 * A copy of nested numbers in row-major order, with the shape that the nesting has.
 *
 * @throws TypeError for rows of unequal lengths or depths and for what is not a number, saying where.
 */
export function flatten(data: NestedNumbers): Values {
  if (data instanceof Float64Array) return { data: data.slice(), shape: [data.length] };
  const shape = suggestedShape(data);
  checkSize("tensor", sizeOf(shape));
  const values = { data: new Float64Array(sizeOf(shape)), shape };
  fill(values, 0, data, []);
  return values;
}

/** The values as nested arrays; a number for the shape []. */
export function nest({ data, shape }: Values): NestedArray {
  let start = 0;
  const nested = (dim: number): NestedArray =>
    dim === shape.length
      ? data[start++]
      : Array.from({ length: shape[dim] }, () => nested(dim + 1));
  return nested(0);
}

/** The shape that the first entries suggest; `fill` checks that the others agree. */
function suggestedShape(data: NestedNumbers): number[] {
  const shape: number[] = [];
  for (let inner: unknown = data; isList(inner); inner = inner[0]) shape.push(inner.length);
  return shape;
}

/** Copies what stands at the path to values.data[start], ..., and returns the place behind it. */
function fill(values: Values, start: number, data: unknown, path: number[]): number {
  const length = values.shape[path.length];
  if (length === undefined && typeof data === "number") {
    values.data[start] = data;
    return start + 1;
  }
  const where = path.length === 0 ? "" : ` at ${formatShape(path)}`;
  if (length === undefined || !isList(data)) {
    const needed = length === undefined ? "a number" : `a row of ${length}`;
    throw new TypeError(`tensor: needs ${needed}${where}, got ${describe(data)}`);
  }
  if (data.length !== length) {
    throw new TypeError(
      `tensor: rows must have equal lengths, got ${length} and ${data.length}${where}`,
    );
  }
  let place = start;
  for (let i = 0; i < length; i++) {
    path.push(i);
    place = fill(values, place, data[i], path);
    path.pop();
  }
  return place;
}

function isList(data: unknown): data is ArrayLike<unknown> {
  return Array.isArray(data) || (ArrayBuffer.isView(data) && !(data instanceof DataView));
}
