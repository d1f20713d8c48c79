import { formatShape } from "../autograd/shape";
import { checkTensor, type Tensor } from "../autograd/tensor";
import { checkSize } from "../numerics/checks";
import { describe } from "../numerics/describe";
import { normalise } from "../numerics/norm";
import { orthogonalise } from "../numerics/orthogonalise";
import { identityMatrix, multiply } from "../numerics/squareMatrix";
import { fillNormal } from "../random/ziggurat";
import { checkedChain, type Chain } from "./matrixChain";

/**
 * The natural logarithms of the singular values of the running products G₁, G₁G₂, G₁G₂G₃, ... of
 * independent n x n matrices with entries N(0, std²): element k - 1 belongs to k matrices and holds
 * n numbers, largest first, in nats. They are those of the finite product itself, not the sums that
 * converge to the Lyapunov exponents. At std 0 all are -Infinity.
 *
 * To about 1e-13 each after 100 matrices, although the ratio of the smallest to the largest is then
 * 1e-50: a singular value decomposition of the product itself would lose all but the first two.
 * The matrices are those of `matrixChain` for the same generator.
 *
 * @throws TypeError or RangeError for an option outside its bounds, before anything is drawn.
 * @example
 * const steps = logSingularValues({ n: 4, factors: 100, std: 1, generator: generator(42) });
 * steps[99] // [61.51311..., 36.77640..., 8.48361..., -53.95506...]
 *
 * Source: one-sided Jacobi keeps the relative accuracy of graded matrices: Demmel & Veselić 1992,
 * "Jacobi's method is more accurate than QR", SIAM J. Matrix Anal. Appl. 13, 1204-1245.
 */
export function logSingularValues(chain: Chain): Float64Array[] {
  const { n, factors, std, generator } = checkedChain("logSingularValues", chain);
  checkSize("logSingularValues", n * factors);
  const factor = new Float64Array(n * n);
  const steps = alongProducts(n, factors, () => {
    fillNormal(factor, generator);
    return factor;
  });
  return steps.map((logs, k) => logs.map((log) => log + (k + 1) * Math.log(std)));
}

/**
 * The same for given square matrices A, B, C, ...: the logarithms of the singular values of A, AB, ABC,
 * ..., largest first, in nats; -Infinity for those that are 0 because a row of A is.
 *
 * As accurate as the matrices are well conditioned: a product with a zero singular value that shows
 * only in the sum of many terms has one of rounding size, some 1e-16 of the others.
 *
 * @param matrices of one shape [n, n], at least one.
 * @throws TypeError for what are no tensors; RangeError for none, or for other shapes.
 * @example logSingularValuesOf([tensor([[0, 2], [3, 0]])])[0] // [1.09861..., 0.69314...]
 *
 * Source: as `logSingularValues`.
 */
export function logSingularValuesOf(matrices: readonly Tensor[]): Float64Array[] {
  if (!Array.isArray(matrices)) {
    throw new TypeError(
      `logSingularValuesOf: matrices must be an array of tensors, got ${describe(matrices)}`,
    );
  }
  for (const matrix of matrices) checkTensor("logSingularValuesOf", matrix);
  const n = matrices[0]?.shape[0] ?? 0;
  const other = matrices.find(
    ({ shape }) => shape.length !== 2 || shape.some((m: number) => m !== n),
  );
  if (n === 0 || other !== undefined) {
    const got = other === undefined ? "none" : formatShape(other.shape);
    throw new RangeError(`logSingularValuesOf: matrices must be square and alike, got ${got}`);
  }
  return alongProducts(n, matrices.length, (k) => matrices[k].data);
}

function alongProducts(
  n: number,
  factors: number,
  factorAt: (k: number) => Float64Array,
): Float64Array[] {
  const logs = new Float64Array(n);
  let right = identityMatrix(n);
  return Array.from({ length: factors }, (_, k) => {
    // P = U S V gives P G = U (S (V G)): the rows of V G, scaled by S, have the singular values of
    // P G, and their right singular vectors are its own. U never matters.
    const product = new Float64Array(n * n);
    multiply(product, right, factorAt(k), n);
    const rows = Array.from({ length: n }, (_, i) => product.subarray(i * n, (i + 1) * n));
    rows.forEach((row, i) => (logs[i] += normalise(row)));
    orthogonalise({ rows, logs });
    right = product;
    return logs.slice().sort().reverse();
  });
}
