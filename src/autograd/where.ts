import { broadcastShapes, stretch, sumTo } from "./broadcast";
import type { Result, Values } from "./operation";
import { sizeOf } from "./shape";
import { record, tensor, Tensor } from "./tensor";

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
  const result = record(choose, ...parts.map(asTensor));
  return parts.some((part) => part instanceof Tensor) ? result : result.data;
}

function choose(condition: Values, a: Values, b: Values): Result {
  const operands = broadcastShapes("where", a.shape, b.shape);
  const shape = broadcastShapes("where", condition.shape, operands);
  const [test, x, y] = [condition, a, b].map((each) => stretch(each, shape));
  const data = new Float64Array(sizeOf(shape));
  for (let i = 0; i < data.length; i++) {
    data[i] = test.data[i * test.step] !== 0 ? x.data[i * x.step] : y.data[i * y.step];
  }
  const pass = (to: Values, chosen: boolean) => (gradient: Float64Array) => {
    const { data: test, step } = stretch(condition, shape);
    const kept = gradient.map((value, i) => ((test[i * step] !== 0) === chosen ? value : 0));
    return sumTo({ data: kept, shape }, to.shape);
  };
  const constant = (): Float64Array => new Float64Array(condition.data.length);
  return { name: "where", data, shape, pullbacks: [constant, pass(a, true), pass(b, false)] };
}

function asTensor(part: Plain | Tensor): Tensor {
  if (part instanceof Tensor) return part;
  const values = tensor(part);
  if (values.shape.length > 1) {
    throw new TypeError("where: needs numbers or flat arrays, got a nested array; use tensor(...)");
  }
  return values;
}
