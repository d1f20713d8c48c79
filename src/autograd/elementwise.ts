import type { Pullback } from "./operation";
import { checkTensor, record, type Tensor } from "./tensor";

/**
 * The tensor of f(x) for each entry x; the gradient that flows back is multiplied by derivative(x).
 * This lifts a function of one number to tensors. The graph knows it by its name, f.name by default.
 *
 * @example
 * const square = elementwise(tensor([1, 3]), (x) => x * x, (x) => 2 * x);
 * square.toArray() // [1, 9]
 */
export function elementwise(
  x: Tensor,
  f: (x: number) => number,
  derivative: (x: number) => number,
  name: string = f.name || "elementwise",
): Tensor {
  checkTensor("elementwise", x);
  return record(({ data: x, shape }) => {
    const y = new Float64Array(x.length);
    for (let i = 0; i < y.length; i++) y[i] = f(x[i]);
    const pullback: Pullback = (gradient) => {
      const out = new Float64Array(y.length);
      for (let i = 0; i < y.length; i++) out[i] = gradient[i] * derivative(x[i]);
      return out;
    };
    return { name, data: y, shape, pullbacks: [pullback] };
  }, x);
}
