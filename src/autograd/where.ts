import { choose } from "./operations/choice";
import { apply, tensor, Tensor } from "./tensor";

type Plain = number | Float64Array | readonly number[];

/**
 * Entry by entry a where the condition is not 0, and b where it is 0; NaN counts as not 0, as in
 * NumPy. Numbers and lengths of 1 are repeated to fit. Numbers and plain arrays give a Float64Array;
 * with a tensor among the arguments the result is a tensor, and gradients flow to the chosen entries.
 *
 * @throws RangeError naming the shapes if they do not fit; TypeError for arrays of anything but numbers.
 * @example where([1, 0, 1], [1, 2, 3], 0) // Float64Array [1, 0, 3]
 */
export function where(condition: Plain, a: Plain, b: Plain): Float64Array;
export function where(condition: Plain | Tensor, a: Plain | Tensor, b: Plain | Tensor): Tensor;
export function where(...parts: [Plain | Tensor, Plain | Tensor, Plain | Tensor]): unknown {
  const [condition, a, b] = parts.map(asTensor);
  const result = apply((...values) => choose(values[0], values[1], values[2]), condition, a, b);
  return parts.some((part) => part instanceof Tensor) ? result : result.data;
}

function asTensor(part: Plain | Tensor): Tensor {
  if (part instanceof Tensor) return part;
  const values = tensor(part);
  if (values.shape.length > 1) {
    throw new TypeError("where: needs numbers or flat arrays, got a nested array; use tensor(...)");
  }
  return values;
}
