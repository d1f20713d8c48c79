import type { Pullback } from "./operation";
import { checkTensor, record, type Tensor } from "./tensor";

/** Sets each y[i] to a function of x[i]; both have the same length. */
export type Fill = (y: Float64Array, x: Float64Array) => void;

/** A function and its derivative, over arrays. */
export interface Loops {
  readonly value: Fill;
  readonly derivative: Fill;
}

/**
 * The tensor of f(x) for each entry x; the gradient that flows back is multiplied by f′(x). This lifts
 * a function of one number, and its derivative, to tensors. The graph knows it by the name.
 *
 * @example
 * const square = elementwise("square", tensor([1, 3]), {
 *   value: (y, x) => x.forEach((each, i) => (y[i] = each * each)),
 *   derivative: (y, x) => x.forEach((each, i) => (y[i] = 2 * each)),
 * });
 * square.toArray() // [1, 9]
 */
export function elementwise(name: string, x: Tensor, { value, derivative }: Loops): Tensor {
  checkTensor("elementwise", x);
  return record(({ data: x, shape }) => {
    const y = new Float64Array(x.length);
    value(y, x);
    const pullback: Pullback = (gradient) => {
      const out = new Float64Array(x.length);
      derivative(out, x);
      for (let i = 0; i < out.length; i++) out[i] *= gradient[i];
      return out;
    };
    return { name, data: y, shape, pullbacks: [pullback] };
  }, x);
}
