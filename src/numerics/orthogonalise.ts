import { normalise } from "./norm";

/** The matrix diag(exp(logs)) rows: rows of any size, kept as unit vectors and log-norms. */
export interface ScaledRows {
  readonly rows: readonly Float64Array[];
  readonly logs: Float64Array;
}

// Cosines below this are rounding; an error of the same size in a singular value is all they make.
const ORTHOGONAL = 1e-14;
// Some five sweeps do. The bound only keeps NaN from running for ever.
const MAX_SWEEPS = 60;

/**
 * Turns the rows, in place, by rotations of pairs until all are orthogonal: exp(logs) are then the
 * singular values of the matrix, and the rows its right singular vectors. The matrix changes by an
 * orthogonal factor at its left only.
 *
 * Small singular values come out as accurate as large ones, however far apart they are, as long as
 * the unit rows are not nearly dependent.
 *
 * Source: one-sided Jacobi, Demmel & Veselić 1992, "Jacobi's method is more accurate than QR",
 * SIAM J. Matrix Anal. Appl. 13, 1204-1245.
 */
export function orthogonalise({ rows, logs }: ScaledRows): void {
  for (let sweep = 0, turned = true; turned && sweep < MAX_SWEEPS; sweep++) {
    turned = false;
    for (let i = 0; i < rows.length; i++) {
      for (let j = 0; j < i; j++) {
        const [large, small] = logs[i] > logs[j] ? [i, j] : [j, i];
        turned = rotate(rows, logs, large, small) || turned;
      }
    }
  }
}

/**
 * One rotation, by the angle with tangent t = w r for rows of size 1 and r <= 1. In terms of w
 * nothing underflows where r does: the larger row then stays, the smaller loses its part along it.
 */
function rotate(
  rows: readonly Float64Array[],
  logs: Float64Array,
  large: number,
  small: number,
): boolean {
  const [u, v] = [rows[large], rows[small]];
  const cosine = dot(u, v);
  if (Math.abs(cosine) <= ORTHOGONAL) return false;
  const logRatio = logs[small] - logs[large];
  const r = Math.exp(logRatio);
  const gap = -Math.expm1(2 * logRatio); // 1 - r², without cancellation
  const w = (2 * cosine) / (gap + Math.hypot(gap, 2 * r * cosine));
  for (let i = 0; i < u.length; i++) {
    const along = u[i];
    u[i] += w * r * r * v[i];
    v[i] -= w * along;
  }
  const shrink = Math.log1p(w * w * r * r) / 2;
  logs[large] += normalise(u) - shrink;
  logs[small] += normalise(v) - shrink;
  return true;
}

function dot(u: Float64Array, v: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < u.length; i++) sum += u[i] * v[i];
  return sum;
}
