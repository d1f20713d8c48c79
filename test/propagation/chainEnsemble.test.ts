import { expect } from "chai";
import fc from "fast-check";
import { chainEnsemble } from "../../src/propagation/chainEnsemble";
import { logGrowthVariance, lyapunovExponents } from "../../src/propagation/lyapunovExponents";
import { matrixChain } from "../../src/propagation/matrixChain";
import { generator } from "../../src/random/generator";
import references from "../oracle/chains.json";
import { kolmogorov, upperTail } from "../random/statistics";
import { summary } from "./sample";

const article = { chains: 10_000, factors: 101, n: 4, std: 1 };

/** How many standard errors two estimates are apart. */
function score(a: number, errorA: number, b: number, errorB: number = 0): number {
  return Math.abs(a - b) / Math.hypot(errorA, errorB);
}

describe("chainEnsemble", () => {
  const sizes = chainEnsemble({ ...article, generator: generator(2024) });

  for (const { n, factors, vector, norm } of references) {
    it(`agrees with chains by NumPy for n = ${n}, to 4 standard errors`, () => {
      const chains = { chains: 1000, factors, n, generator: generator(n) };
      const ours = n === 4 ? sizes : chainEnsemble(chains);
      for (const [own, theirs] of [
        [ours.logNorm, norm],
        [ours.logColumnNorm, vector],
      ] as const) {
        const { mean, meanError, std, stdError } = summary(own);
        expect(score(mean, meanError, theirs.mean, theirs.meanError)).to.be.below(4);
        expect(score(std, stdError, theirs.std, theirs.stdError)).to.be.below(4);
      }
    });
  }

  // One 2 x 2 matrix: |G e1|² is χ² with 2 degrees of freedom, |G|² with 4.
  it("follows the exact law: Kolmogorov's statistic below 1.95", () => {
    const { logColumnNorm, logNorm } = chainEnsemble({
      chains: 20_000,
      factors: 1,
      n: 2,
      generator: generator(5),
    });
    const halfSquare = (log: number): number => Math.exp(2 * log) / 2;
    expect(kolmogorov(logColumnNorm.map((log) => Math.exp(-halfSquare(log))))).to.be.below(1.95);
    const four = logNorm.map((log) => (1 + halfSquare(log)) * Math.exp(-halfSquare(log)));
    expect(kolmogorov(four)).to.be.below(1.95);
  });

  // ln |P e1| is a sum of 101 independent terms ln χ₄, each with skewness ψ″(2)/ψ′(2)^(3/2) = -0.7802:
  // Edgeworth's first correction of the normal law leaves an error below 1e-3.
  it("follows the law of a sum of 101 ln χ₄: Kolmogorov's statistic below 1.95", () => {
    const [mean, std] = [101 * lyapunovExponents(4, 1)[0], Math.sqrt(101 * logGrowthVariance(4))];
    const skewness = -0.7802 / Math.sqrt(101);
    const law = sizes.logColumnNorm.map((log) => {
      const z = (log - mean) / std;
      const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
      return upperTail(z) + (skewness / 6) * (z * z - 1) * density;
    });
    expect(kolmogorov(law)).to.be.below(1.95);
  });

  it("draws chain after chain as matrixChain does, for every n, length and std", () => {
    const chains = fc.record({
      seed: fc.nat(),
      n: fc.integer({ min: 1, max: 6 }),
      factors: fc.integer({ min: 1, max: 40 }),
      std: fc.double({ min: 1e-200, max: 1e200, noNaN: true }),
    });
    fc.assert(
      fc.property(chains, ({ seed, ...chain }) => {
        const rng = generator(seed);
        const own = generator(seed);
        const ensemble = chainEnsemble({ ...chain, chains: 2, generator: own });
        for (let i = 0; i < 2; i++) {
          const { direction, logNorm } = [...matrixChain({ ...chain, generator: rng })].at(-1)!;
          const columnNorm = Math.hypot(...direction.slice(0, 1, 1).data);
          expect(ensemble.logNorm[i]).to.be.closeTo(logNorm, 1e-9);
          expect(ensemble.logColumnNorm[i]).to.be.closeTo(logNorm + Math.log(columnNorm), 1e-9);
        }
        expect(own.state).to.eql(rng.state);
      }),
      { numRuns: 50, seed: 2024 }, // nearly singular matrices cost digits: always the same ones
    );
  });

  it("is -Infinity at std 0, and finite at depth 100,000", () => {
    const zero = chainEnsemble({ ...article, chains: 2, std: 0, generator: generator(1) });
    expect([...zero.logNorm, ...zero.logColumnNorm]).to.deep.equal(Array(4).fill(-Infinity));
    const deep = chainEnsemble({ chains: 1, factors: 100_000, n: 4, generator: generator(1) });
    const expected = 100_000 * lyapunovExponents(4, 1)[0];
    const error = Math.sqrt(100_000 * logGrowthVariance(4));
    expect(score(deep.logColumnNorm[0], error, expected)).to.be.below(4);
  });
});
