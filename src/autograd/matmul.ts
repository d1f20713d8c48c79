import { broadcastShapes, repeated } from "./broadcast";
import { gemm } from "./gemm";
import type { Result, Values } from "./operation";
import { formatShape, sizeOf } from "./shape";
import { matricesOf, swapped, viewOf, type View } from "./strided";

/** The matrix product with torch.matmul's rules for vectors and for stacks of matrices. */
export function matmul(a: Values, b: Values): Result {
  // A vector counts as one row on the left and as one column on the right.
  const shapeA = a.shape.length === 1 ? [1, a.shape[0]] : a.shape;
  const shapeB = b.shape.length === 1 ? [b.shape[0], 1] : b.shape;
  const rows = shapeA[shapeA.length - 2];
  const columns = shapeB[shapeB.length - 1];
  if (
    a.shape.length === 0 ||
    b.shape.length === 0 ||
    shapeA[shapeA.length - 1] !== shapeB[shapeB.length - 2]
  ) {
    throw new RangeError(
      `matmul: inner lengths must agree, got ${formatShape(a.shape)} and ${formatShape(b.shape)}`,
    );
  }
  const batch = broadcastShapes("matmul", shapeA.slice(0, -2), shapeB.slice(0, -2));
  const shapeOut = [...batch, rows, columns];
  const matricesA = (data: Float64Array): View[] => matrices({ data, shape: shapeA }, batch);
  const matricesB = (data: Float64Array): View[] => matrices({ data, shape: shapeB }, batch);
  const matricesOut = (data: Float64Array): View[] => matrices({ data, shape: shapeOut }, batch);

  const data = new Float64Array(sizeOf(shapeOut));
  addProducts(matricesA(a.data), matricesB(b.data), matricesOut(data));
  const shape = [...batch];
  if (a.shape.length > 1) shape.push(rows);
  if (b.shape.length > 1) shape.push(columns);
  return {
    name: "matmul",
    data,
    shape,
    pullbacks: [
      (gradient) => {
        const out = new Float64Array(a.data.length);
        addProducts(matricesOut(gradient), transposed(matricesB(b.data)), matricesA(out));
        return out;
      },
      (gradient) => {
        const out = new Float64Array(b.data.length);
        addProducts(transposed(matricesA(a.data)), matricesOut(gradient), matricesB(out));
        return out;
      },
    ],
  };
}

/** One matrix for each place in the batch, or the only one where there is no batch. */
function matrices(values: Values, batch: readonly number[]): View[] {
  if (batch.length === 0) return [viewOf(values)];
  return matricesOf(repeated(values, [...batch, ...values.shape.slice(-2)]));
}

/** Adds each product to its place in the output; where the batch repeats it, they add up there. */
function addProducts(a: View[], b: View[], out: View[]): void {
  for (let i = 0; i < out.length; i++) gemm(a[i], b[i], out[i]);
}

function transposed(matrices: View[]): View[] {
  return matrices.map((matrix) => swapped(matrix, 0, 1));
}
