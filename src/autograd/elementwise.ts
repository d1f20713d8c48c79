import { lift } from "./operations/elementary";
import { apply, type Tensor } from "./tensor";

/**
 * The tensor of f(x) for each entry x; the gradient that flows back is multiplied by derivative(x).
 * This lifts a function of one number to tensors. A tensor of it prints its name, f.name by default.
 *
 * @example elementwise(tensor([1, 2]), (x) => x * x, (x) => 2 * x).toArray() // [1, 4]
 */
export function elementwise(
  x: Tensor,
  f: (x: number) => number,
  derivative: (x: number) => number,
  name: string = f.name || "elementwise",
): Tensor {
  return apply(lift(name, f, derivative), x);
}
