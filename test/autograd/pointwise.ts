import { elementwise, type Fill } from "../../src/autograd/elementwise";
import type { Tensor } from "../../src/autograd/tensor";

type Scalar = (x: number) => number;

/** A function of one number and its derivative, lifted to a tensor. */
export function pointwise(x: Tensor, f: Scalar, derivative: Scalar): Tensor {
  return elementwise("pointwise", x, { value: each(f), derivative: each(derivative) });
}

function each(f: Scalar): Fill {
  return (y, x) => x.forEach((entry, i) => (y[i] = f(entry)));
}
