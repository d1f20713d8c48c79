import { generatorOf, type Sampling } from "../random/generator";
import { checkCount, checkSize, checkStd } from "../numerics/checks";

/** A product of random matrices: its size, its entries' law, its length. */
export interface Chain extends Sampling {
  /** Rows and columns of each matrix, an integer >= 1. */
  readonly n: number;
  /** How many matrices are multiplied, an integer >= 1. */
  readonly factors: number;
  /** The standard deviation of the entries, which have mean 0: finite and >= 0, 1 by default. */
  readonly std?: number;
}

/** The chain with its defaults filled in, checked. */
export function checkedChain(caller: string, chain: Chain): Required<Chain> {
  const { n, factors, std = 1 } = chain;
  checkCount(caller, "n", n);
  checkSize(caller, n * n);
  checkCount(caller, "factors", factors);
  checkStd(caller, "std", std);
  return { n, factors, std, generator: generatorOf(caller, chain) };
}

/** out = a b for n x n matrices in row-major order; `out` is neither of them. */
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

/** The n x n identity in row-major order. */
export function identity(n: number): Float64Array {
  return new Float64Array(n * n).map((_, i) => +(i % (n + 1) === 0));
}
