import type { Result, Values } from "../autograd/operation";
import { formatShape, resolveDim } from "../autograd/shape";
import { record, checkTensor, type Tensor } from "../autograd/tensor";
import type { Dim } from "./alongDim";
import { timesExp } from "./timesExp";
import { timesSigmoid } from "./timesSigmoid";

/**
 * The gated linear unit a σ(b), where a and b are the first and the second half of x along a
 * dimension.
 *
 * Shape: that of x with half the length along dim. @throws RangeError for an odd length, or a
 * dimension that x does not have.
 * @example glu(tensor([8, 0])).toArray() // [4]
 *
 * Source: Dauphin, Fan, Auli & Grangier 2017, ICML, eq. 1.
 */
export function glu(x: Tensor, { dim = -1 }: Dim = {}): Tensor {
  checkTensor("glu", x);
  const along = resolveDim("glu", dim, x.shape.length);
  const length = x.shape[along];
  if (length % 2 !== 0) {
    throw new RangeError(
      `glu: length along dim ${along} must be even, got shape ${formatShape(x.shape)}`,
    );
  }
  return record(gate, x.slice(0, length / 2, along), x.slice(length / 2, length, along));
}

function gate(a: Values, b: Values): Result {
  return {
    name: "glu",
    data: a.data.map((value, i) => timesSigmoid(value, b.data[i])),
    shape: a.shape,
    pullbacks: [
      (gradient) => gradient.map((value, i) => timesSigmoid(value, b.data[i])),
      (gradient) => gradient.map((value, i) => value * timesSlope(a.data[i], b.data[i])),
    ],
  };
}

/** a σ′(t). */
function timesSlope(a: number, t: number): number {
  const e = Math.exp(-Math.abs(t));
  return timesExp(a, -Math.abs(t)) / (1 + e * (2 + e));
}
