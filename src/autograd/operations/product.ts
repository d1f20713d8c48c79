import { addProduct } from "../addProduct";
import { rowMajor, transposed, type Matrix } from "../matrix";
import type { Result, Values } from "../operation";
import { broadcastShapes, broadcastStrides, formatShape, sizeOf } from "../shape";
import { gather } from "../strided";

/** The matrix product with torch.matmul's rules for vectors and for stacks of matrices. */
export function matmul(a: Values, b: Values): Result {
  const [stackA, stackB] = [stackOf(a, "row"), stackOf(b, "column")];
  if (a.shape.length === 0 || b.shape.length === 0 || stackA.columns !== stackB.rows) {
    throw new RangeError(
      `matmul: inner lengths must agree, got ${formatShape(a.shape)} and ${formatShape(b.shape)}`,
    );
  }
  const batch = broadcastShapes("matmul", stackA.batch, stackB.batch);
  const stackOut = { batch, rows: stackA.rows, columns: stackB.columns };
  const shape = [
    ...batch,
    ...(a.shape.length === 1 ? [] : [stackA.rows]),
    ...(b.shape.length === 1 ? [] : [stackB.columns]),
  ];
  const matricesIn = (data: Float64Array, stack: Stack): Matrix[] => matrices(data, stack, batch);
  const data = new Float64Array(sizeOf(shape));
  addProducts(matricesIn(a.data, stackA), matricesIn(b.data, stackB), matricesIn(data, stackOut));
  return {
    name: "matmul",
    output: { data, shape },
    pullbacks: [
      (gradient) => {
        const out = new Float64Array(a.data.length);
        const other = matricesIn(b.data, stackB).map(transposed);
        addProducts(matricesIn(gradient, stackOut), other, matricesIn(out, stackA));
        return out;
      },
      (gradient) => {
        const out = new Float64Array(b.data.length);
        const other = matricesIn(a.data, stackA).map(transposed);
        addProducts(other, matricesIn(gradient, stackOut), matricesIn(out, stackB));
        return out;
      },
    ],
  };
}

/** Matrices of one size behind each other in an array. */
interface Stack {
  readonly batch: readonly number[];
  readonly rows: number;
  readonly columns: number;
}

/** A vector counts as one row on the left of a product and as one column on the right. */
function stackOf({ shape }: Values, vectorIs: "row" | "column"): Stack {
  if (shape.length < 2) {
    const length = shape[0] ?? 1;
    return vectorIs === "row"
      ? { batch: [], rows: 1, columns: length }
      : { batch: [], rows: length, columns: 1 };
  }
  return { batch: shape.slice(0, -2), rows: shape.at(-2)!, columns: shape.at(-1)! };
}

/** The matrices of the stack, repeated as the broadcast batch repeats them. */
function matrices(data: Float64Array, stack: Stack, batch: readonly number[]): Matrix[] {
  const { rows, columns } = stack;
  const numbers = Float64Array.from({ length: sizeOf(stack.batch) }, (_, i) => i);
  const view = { shape: batch, strides: broadcastStrides(stack.batch, batch), start: 0 };
  return Array.from(gather(numbers, view), (i) =>
    rowMajor(data, i * rows * columns, rows, columns),
  );
}

/** Adds each product to its place in the output; where the batch repeats it, they add up there. */
function addProducts(a: Matrix[], b: Matrix[], out: Matrix[]): void {
  out.forEach((matrix, i) => {
    addProduct(a[i], b[i], matrix);
  });
}
