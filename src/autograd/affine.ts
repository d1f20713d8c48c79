import { sumOver } from "./broadcast";
import { gemm } from "./gemm";
import type { Pullback, Result, Values } from "./operation";
import { formatShape, sameShape, sizeOf } from "./shape";
import { swapped, viewOf, type View } from "./strided";
import { checkTensor, record, type Tensor } from "./tensor";

/**
 * x Wᵀ + b in one operation: what `x.matmul(W.transpose()).add(b)` gives, without the copies between.
 *
 * @param x shape [..., in].
 * @param weight shape [out, in].
 * @param bias shape [out]; without one b is 0.
 * @throws RangeError naming the shapes unless they fit.
 * @example affine(tensor([[1, 2]]), tensor([[3, 4]]), tensor([5])).toArray() // [[16]]
 */
export function affine(x: Tensor, weight: Tensor, bias?: Tensor): Tensor {
  for (const each of bias === undefined ? [x, weight] : [x, weight, bias]) {
    checkTensor("linear", each);
  }
  const [out, inner] = weight.shape;
  if (weight.shape.length !== 2 || x.shape.length === 0 || x.shape.at(-1) !== inner) {
    throw new RangeError(
      "linear: needs x of shape [..., in] and a weight of shape [out, in], " +
        `got ${formatShape(x.shape)} and ${formatShape(weight.shape)}`,
    );
  }
  if (bias === undefined) return record(product, x, weight);
  if (!sameShape(bias.shape, [out])) {
    throw new RangeError(
      `linear: bias must have the shape ${formatShape([out])}, got ${formatShape(bias.shape)}`,
    );
  }
  return record(product, x, weight, bias);
}

function product(x: Values, weight: Values, bias?: Values): Result {
  const rows = rowsOf(x);
  const shape = [rows.shape[0], weight.shape[0]];
  const outputs = (data: Float64Array): View => viewOf({ data, shape });
  const data = new Float64Array(sizeOf(shape));
  if (bias !== undefined) for (let i = 0; i < data.length; i += shape[1]) data.set(bias.data, i);
  gemm(rows, transposed(viewOf(weight)), outputs(data));
  const toX: Pullback = (gradient) => {
    const out = new Float64Array(x.data.length);
    gemm(outputs(gradient), viewOf(weight), viewOf({ data: out, shape: rows.shape }));
    return out;
  };
  const toWeight: Pullback = (gradient) => {
    const out = new Float64Array(weight.data.length);
    gemm(transposed(outputs(gradient)), rows, viewOf({ data: out, shape: weight.shape }));
    return out;
  };
  const toBias = sumOver(shape, shape.slice(1));
  const pullbacks = [toX, toWeight, toBias];
  return { name: "linear", data, shape: [...x.shape.slice(0, -1), shape[1]], pullbacks };
}

/** All dimensions but the last as one. */
function rowsOf({ data, shape }: Values): View {
  return viewOf({ data, shape: [sizeOf(shape.slice(0, -1)), shape[shape.length - 1]] });
}

function transposed(matrix: View): View {
  return swapped(matrix, 0, 1);
}
