import { broadcastShapes, repeated } from "./broadcast";
import { gemm } from "./gemm";
import type { Result, Values } from "./operation";
import { formatShape, sizeOf } from "./shape";
import { matricesOf, swapped, type View } from "./strided";

/** The matrix product with torch.matmul's rules for vectors and for stacks of matrices. */
export function matmul(a: Values, b: Values): Result {
  // A vector counts as one row on the left and as one column on the right.
  const shapeA = a.shape.length === 1 ? [1, ...a.shape] : a.shape;
  const shapeB = b.shape.length === 1 ? [...b.shape, 1] : b.shape;
  const [rows, inner] = shapeA.slice(-2);
  const [innerB, columns] = shapeB.slice(-2);
  if (a.shape.length === 0 || b.shape.length === 0 || inner !== innerB) {
    throw new RangeError(
      `matmul: inner lengths must agree, got ${formatShape(a.shape)} and ${formatShape(b.shape)}`,
    );
  }
  const batch = broadcastShapes("matmul", shapeA.slice(0, -2), shapeB.slice(0, -2));
  const shapeOut = [...batch, rows, columns];
  const matricesA = (data: Float64Array): View[] =>
    matricesOf(repeated({ data, shape: shapeA }, [...batch, rows, inner]));
  const matricesB = (data: Float64Array): View[] =>
    matricesOf(repeated({ data, shape: shapeB }, [...batch, inner, columns]));
  const matricesOut = (data: Float64Array): View[] =>
    matricesOf(repeated({ data, shape: shapeOut }, shapeOut));

  const data = new Float64Array(sizeOf(shapeOut));
  addProducts(matricesA(a.data), matricesB(b.data), matricesOut(data));
  const shape = [
    ...batch,
    ...(a.shape.length === 1 ? [] : [rows]),
    ...(b.shape.length === 1 ? [] : [columns]),
  ];
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

/** Adds each product to its place in the output; where the batch repeats it, they add up there. */
function addProducts(a: View[], b: View[], out: View[]): void {
  out.forEach((matrix, i) => {
    gemm(a[i], b[i], matrix);
  });
}

function transposed(matrices: View[]): View[] {
  return matrices.map((matrix) => swapped(matrix, 0, 1));
}
