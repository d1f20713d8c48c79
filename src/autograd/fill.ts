import { checkShape, sizeOf } from "./shape";
import { checkTensor, tensorOf, type Tensor, type TensorOptions } from "./tensor";

/**
 * A tensor of zeros.
 *
 * @throws TypeError or RangeError unless the shape is an array of integers >= 0.
 * @example zeros([2, 2]).toArray() // [[0, 0], [0, 0]]
 */
export function zeros(shape: readonly number[], options: TensorOptions = {}): Tensor {
  return filled("zeros", shape, 0, options);
}

/**
 * A tensor of ones.
 *
 * @throws TypeError or RangeError unless the shape is an array of integers >= 0.
 * @example ones([3]).toArray() // [1, 1, 1]
 */
export function ones(shape: readonly number[], options: TensorOptions = {}): Tensor {
  return filled("ones", shape, 1, options);
}

/** Zeros in the shape of x. @example zerosLike(tensor([3, 4])).toArray() // [0, 0] */
export function zerosLike(x: Tensor, options: TensorOptions = {}): Tensor {
  checkTensor("zerosLike", x);
  return filled("zerosLike", x.shape, 0, options);
}

/**
 * Ones in the shape of x: the vector v of `y.backward(onesLike(y))`, which sums the gradients of all
 * entries of y.
 *
 * @example onesLike(tensor([3, 4])).toArray() // [1, 1]
 */
export function onesLike(x: Tensor, options: TensorOptions = {}): Tensor {
  checkTensor("onesLike", x);
  return filled("onesLike", x.shape, 1, options);
}

function filled(
  caller: string,
  shape: readonly number[],
  value: number,
  options: TensorOptions,
): Tensor {
  checkShape(caller, shape);
  const data = new Float64Array(sizeOf(shape)).fill(value);
  return tensorOf({ data, shape: [...shape] }, options);
}
