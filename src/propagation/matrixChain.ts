import { Tensor } from "../autograd/tensor";
import { checkCount, checkSize, checkStd } from "../numerics/checks";
import { normalise } from "../numerics/norm";
import { identityMatrix, multiply } from "../numerics/squareMatrix";
import { generatorOf, type Sampling } from "../random/generator";
import { fillNormal } from "../random/ziggurat";

/** A product of random matrices: its size, its entries' law, its length. */
export interface Chain extends Sampling {
  /** Rows and columns of each matrix, an integer >= 1. */
  readonly n: number;
  /** How many matrices are multiplied, an integer >= 1. */
  readonly factors: number;
  /** The standard deviation of the entries, which have mean 0: finite and >= 0, 1 by default. */
  readonly std?: number;
}

/** A matrix as unit matrix and size: direction times exp(logNorm). */
export interface ScaledMatrix {
  /** [n, n], with Frobenius norm 1; all 0 for a product that is 0. */
  readonly direction: Tensor;
  /** ln of the Frobenius norm, in nats; -Infinity for a product that is 0. */
  readonly logNorm: number;
}

/**
 * The running products G₁, G₁G₂, G₁G₂G₃, ... of independent n x n matrices with entries N(0, std²),
 * each as direction and log-norm, one after the other.
 *
 * Each matrix is multiplied on at the right and drawn row by row, as by
 * `product = mm(product, normal(0, std, [n, n], { generator }))`; but nothing overflows or
 * underflows, at any length and any std.
 *
 * @throws TypeError or RangeError for an option outside its bounds, before anything is drawn.
 * @example
 * const steps = [...matrixChain({ n: 4, factors: 101, std: 1, generator: generator(42) })];
 * steps[100].logNorm // 62.37259...
 *
 * Source: Benettin et al. 1980, Meccanica 15, 9-30 (renormalise after each step).
 */
export function matrixChain(chain: Chain): IterableIterator<ScaledMatrix> {
  return products(checkedChain("matrixChain", chain));
}

function* products({ n, factors, std, generator }: Required<Chain>): Generator<ScaledMatrix> {
  const factor = new Float64Array(n * n);
  let product = identityMatrix(n);
  let logNorm = 0;
  for (let k = 0; k < factors; k++) {
    fillNormal(factor, generator);
    const next = new Float64Array(n * n);
    multiply(next, product, factor, n);
    logNorm += normalise(next) + Math.log(std);
    product = next;
    // A copy: what the caller does to it must not reach the next product.
    const direction = std === 0 ? new Float64Array(n * n) : next.slice();
    yield { direction: new Tensor(direction, [n, n]), logNorm };
  }
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
