import type { Result, Values } from "../autograd/operation";
import { formatShape, resolveDim } from "../autograd/shape";
import { record, checkTensor, type Tensor } from "../autograd/tensor";
import { exp } from "../numerics/exp";
import { describe } from "../numerics/describe";
import { timesExp } from "../numerics/timesExp";
import type { Activation } from "./activation";
import type { Dim } from "./alongDim";
import { sigmoid } from "./sigmoid";
import { timesSigmoid } from "./timesSigmoid";

/**
 * The gated linear unit a gate(b), where a and b are the first and the second half of x along a
 * dimension: the gate sees the second half, as in PyTorch and in Dauphin et al., X W ⊙ σ(X V).
 *
 * Shazeer writes the gate first, gate(x W) ⊙ x V: there the product with W is the second half, that
 * with V the first. With relu it is ReGLU, with gelu GEGLU, with silu SwiGLU, with identity bilinear.
 *
 * Shape: that of x with half the length along dim. With the sigmoid the product keeps its digits also
 * where σ(b) alone underflows.
 *
 * @param options.gate the function of b, sigmoid by default.
 * @throws RangeError for an odd length, or a dimension that x does not have; TypeError for a gate
 *   that is no Activation.
 * @example glu(tensor([8, 0])).toArray() // [4]
 * @example glu(tensor([8, -3]), { gate: relu }).toArray() // [0]
 *
 * Source: Dauphin, Fan, Auli & Grangier 2017, ICML, eq. 1; Shazeer 2020, arXiv:2002.05202.
 */
export function glu(
  x: Tensor,
  { dim = -1, gate = sigmoid }: Dim & { gate?: Activation } = {},
): Tensor {
  checkTensor("glu", x);
  if (typeof gate !== "function" || typeof gate.derivative !== "function") {
    throw new TypeError(`glu: gate must be an Activation, such as silu, got ${describe(gate)}`);
  }
  const along = resolveDim("glu", dim, x.shape.length);
  const length = x.shape[along];
  if (length % 2 !== 0) {
    throw new RangeError(
      `glu: length along dim ${along} must be even, got shape ${formatShape(x.shape)}`,
    );
  }
  const [a, b] = [x.slice(0, length / 2, along), x.slice(length / 2, length, along)];
  return gate === sigmoid ? record(bySigmoid, a, b) : a.mul(gate(b));
}

function bySigmoid(a: Values, b: Values): Result {
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
  const e = exp(-Math.abs(t));
  return timesExp(a, -Math.abs(t)) / (1 + e * (2 + e));
}
