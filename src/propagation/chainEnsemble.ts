import { checkCount, checkSize } from "../numerics/checks";
import { normalise, sumOfSquares } from "../numerics/norm";
import { multiply } from "../numerics/squareMatrix";
import { fillNormal } from "../random/ziggurat";
import { checkedChain, type Chain } from "./matrixChain";

/** One number a chain, in nats. */
export interface ChainSizes {
  /** ln |P e₁|, the length of the first column: the image of a fixed unit vector. */
  readonly logColumnNorm: Float64Array;
  /** ln |P|, the Frobenius norm. */
  readonly logNorm: Float64Array;
}

// Standard normal entries are 2e-17 to some 10 in size, so that so many matrices of any size that
// fits memory can be multiplied without leaving the doubles.
const FACTORS_BETWEEN_NORMALISATIONS = 12;

/**
 * The sizes of many independent products P of `factors` independent n x n matrices with entries
 * N(0, std²): what one unseeded run hides.
 *
 * ln |P e₁| has mean `factors * lyapunovExponents(n, std)[0]` and variance
 * `factors * logGrowthVariance(n)` exactly. Chain after chain is drawn, each as by `matrixChain`.
 *
 * @param chains how many products, an integer >= 1.
 * @throws TypeError or RangeError for an option outside its bounds, before anything is drawn.
 * @example
 * const sizes = chainEnsemble({ chains: 2, factors: 101, n: 4, std: 1, generator: generator(42) });
 * sizes.logNorm // [62.37259..., 54.39201...]
 *
 * Source: Cohen & Newman 1984, Ann. Probab. 12, 283-310.
 */
export function chainEnsemble(chain: Chain & { readonly chains: number }): ChainSizes {
  const checked = checkedChain("chainEnsemble", chain);
  checkCount("chainEnsemble", "chains", chain.chains);
  checkSize("chainEnsemble", chain.chains);
  const logColumnNorm = new Float64Array(chain.chains);
  const logNorm = new Float64Array(chain.chains);
  // A product is std to the power of `factors` times a product of standard normal matrices.
  const logScale = checked.factors * Math.log(checked.std);
  const draw = productSource(checked);
  for (let i = 0; i < chain.chains; i++) {
    const { direction, logSize } = draw();
    logNorm[i] = logScale + logSize;
    logColumnNorm[i] = logScale + logSize + Math.log(sumOfSquares(direction, checked.n)) / 2;
  }
  return { logColumnNorm, logNorm };
}

/** Draws the next product at std 1, in arrays that the following one takes over. */
function productSource({ n, factors, generator }: Required<Chain>): () => {
  direction: Float64Array;
  logSize: number;
} {
  const factor = new Float64Array(n * n);
  let product = new Float64Array(n * n);
  let next = new Float64Array(n * n);
  return () => {
    fillNormal(product, generator);
    let logSize = 0;
    for (let k = 1; k < factors; k++) {
      if (k % FACTORS_BETWEEN_NORMALISATIONS === 0) logSize += normalise(product);
      fillNormal(factor, generator);
      multiply(next, product, factor, n);
      [product, next] = [next, product];
    }
    return { logSize: logSize + normalise(product), direction: product };
  };
}
