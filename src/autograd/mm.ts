import { formatShape } from "./shape";
import { checkTensor, type Tensor } from "./tensor";

/**
 * The product of two matrices, [n, m] times [m, p] gives [n, p]: entry (i, j) is the sum of
 * a[i, k] b[k, j] over k. For vectors and stacks of matrices there is `a.matmul(b)`.
 *
 * @throws RangeError naming both shapes unless they are two-dimensional and fit.
 * @example mm(tensor([[1, 2]]), tensor([[3], [4]])).toArray() // [[11]]
 */
export function mm(a: Tensor, b: Tensor): Tensor {
  checkTensor("mm", a);
  checkTensor("mm", b);
  if (a.shape.length !== 2 || b.shape.length !== 2 || a.shape[1] !== b.shape[0]) {
    throw new RangeError(
      `mm: shapes must be [n, m] and [m, p], got ${formatShape(a.shape)} and ${formatShape(b.shape)}`,
    );
  }
  return a.matmul(b);
}
