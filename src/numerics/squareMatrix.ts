// n x n matrices as their entries in row-major order.

/** out = a b; `out` is neither of them. */
export function multiply(out: Float64Array, a: Float64Array, b: Float64Array, n: number): void {
  if (n === 4) {
    multiply4(out, a, b);
    return;
  }
  out.fill(0);
  for (let row = 0; row < n * n; row += n) {
    for (let k = 0; k < n; k++) {
      const factor = a[row + k];
      for (let j = 0; j < n; j++) out[row + j] += factor * b[k * n + j];
    }
  }
}

/** The article's size, written out: three times as fast. */
function multiply4(out: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let row = 0; row < 16; row += 4) {
    const a0 = a[row];
    const a1 = a[row + 1];
    const a2 = a[row + 2];
    const a3 = a[row + 3];
    out[row] = a0 * b[0] + a1 * b[4] + a2 * b[8] + a3 * b[12];
    out[row + 1] = a0 * b[1] + a1 * b[5] + a2 * b[9] + a3 * b[13];
    out[row + 2] = a0 * b[2] + a1 * b[6] + a2 * b[10] + a3 * b[14];
    out[row + 3] = a0 * b[3] + a1 * b[7] + a2 * b[11] + a3 * b[15];
  }
}

/**
 * A x, for a vector x.
 *
 * @example times(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 10)) // [21, 43]
 */
export function times(matrix: Float64Array, x: Float64Array): Float64Array {
  const n = x.length;
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += matrix[i * n + j] * x[j];
    out[i] = sum;
  }
  return out;
}

/**
 * Aᵀ x, for a vector x.
 *
 * @example transposedTimes(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 10)) // [31, 42]
 */
export function transposedTimes(matrix: Float64Array, x: Float64Array): Float64Array {
  const n = x.length;
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const factor = x[i];
    for (let j = 0; j < n; j++) out[j] += matrix[i * n + j] * factor;
  }
  return out;
}

/**
 * The matrix that changes nothing.
 *
 * @example identityMatrix(2) // [1, 0, 0, 1]
 */
export function identityMatrix(n: number): Float64Array {
  return new Float64Array(n * n).map((_, i) => +(i % (n + 1) === 0));
}
