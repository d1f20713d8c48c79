import { checkShape, checkSize, formatShape, sizeOf } from "./shape";
import { Tensor } from "./tensor";

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

/** What a tensor can be made from: a number, or arrays of numbers nested to any depth. */
export type TensorData = number | Tensor | NumericArray | readonly TensorData[];

export interface TensorOptions {
  /** Whether operations on the tensor are recorded, so that `backward` finds its gradient. */
  requiresGrad?: boolean;
}

/**
 * A tensor of the given numbers, which are copied; its shape follows the nesting: [] for a number.
 *
 * @throws TypeError for rows of unequal lengths and for what is not a number, naming where.
 * @example tensor([[1, 2], [3, 4]]).shape // [2, 2]
 */
export function tensor(data: TensorData, options: TensorOptions = {}): Tensor {
  if (data instanceof Tensor) return make(data.data.slice(), data.shape, options);
  const shape = shapeOf(data);
  checkSize("tensor", sizeOf(shape));
  const values = new Float64Array(sizeOf(shape));
  fill(values, 0, data, shape, []);
  return make(values, shape, options);
}

/** A tensor of zeros. @example zeros([2, 3]).shape // [2, 3] */
export function zeros(shape: readonly number[], options: TensorOptions = {}): Tensor {
  checkShape("zeros", shape);
  return make(new Float64Array(sizeOf(shape)), [...shape], options);
}

/** A tensor of ones. @example ones([2]).toArray() // [1, 1] */
export function ones(shape: readonly number[], options: TensorOptions = {}): Tensor {
  checkShape("ones", shape);
  return make(new Float64Array(sizeOf(shape)).fill(1), [...shape], options);
}

/** Zeros in the shape of x. @example zerosLike(tensor([3, 4])).toArray() // [0, 0] */
export function zerosLike(x: Tensor, options: TensorOptions = {}): Tensor {
  return zeros(x.shape, options);
}

/** Ones in the shape of x. @example onesLike(tensor([3, 4])).toArray() // [1, 1] */
export function onesLike(x: Tensor, options: TensorOptions = {}): Tensor {
  return ones(x.shape, options);
}

function make(
  data: Float64Array,
  shape: readonly number[],
  { requiresGrad = false }: TensorOptions,
): Tensor {
  return new Tensor(data, shape, requiresGrad ? "leaf" : null);
}

function isNumericArray(data: unknown): data is NumericArray {
  return (
    ArrayBuffer.isView(data) &&
    !(data instanceof DataView) &&
    typeof (data as NumericArray)[0] !== "bigint"
  );
}

/** The shape that the first entries suggest; `fill` checks that the others agree. */
function shapeOf(data: TensorData): number[] {
  const shape: number[] = [];
  let inner: unknown = data;
  while (Array.isArray(inner) || isNumericArray(inner)) {
    shape.push(inner.length);
    inner = inner[0];
  }
  return shape;
}

/** Copies the data to values[start], ..., and returns the place behind it. */
function fill(
  values: Float64Array,
  start: number,
  data: unknown,
  shape: readonly number[],
  path: readonly number[],
): number {
  const where = path.length === 0 ? "" : ` at ${formatShape(path)}`;
  if (shape.length === 0) {
    if (typeof data !== "number") {
      throw new TypeError(`tensor: needs numbers, got ${describe(data)}${where}`);
    }
    values[start] = data;
    return start + 1;
  }
  const [length, ...rest] = shape;
  if (!Array.isArray(data) && !isNumericArray(data)) {
    throw new TypeError(`tensor: needs rows of equal depth, got ${describe(data)}${where}`);
  }
  if (data.length !== length) {
    throw new TypeError(
      `tensor: rows must have equal lengths, got ${length} and ${data.length}${where}`,
    );
  }
  let place = start;
  for (let i = 0; i < data.length; i++) place = fill(values, place, data[i], rest, [...path, i]);
  return place;
}

function describe(data: unknown): string {
  if (data === null || data === undefined) return String(data);
  return Array.isArray(data) ? "an array" : typeof data;
}
