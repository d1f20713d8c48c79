import { checkSize } from "../numerics/checks";
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
  const logs = new Float64Array(n);
  let right = identityMatrix(n);
  return Array.from({ length: factors }, (_, k) => {
    // P = U S V gives P G = U (S (V G)): the rows of V G, scaled by S, have the singular values of
    // P G, and their right singular vectors are its own. U never matters.
    fillNormal(factor, generator);
    const product = new Float64Array(n * n);
    multiply(product, right, factor, n);
    const rows = Array.from({ length: n }, (_, i) => product.subarray(i * n, (i + 1) * n));
    rows.forEach((row, i) => (logs[i] += normalise(row)));
    orthogonalise({ rows, logs });
    right = product;
    return logs
      .map((log) => log + (k + 1) * Math.log(std))
      .sort()
      .reverse();
  });
}
