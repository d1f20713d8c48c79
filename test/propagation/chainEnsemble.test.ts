import { expect } from "chai";
import fc from "fast-check";
import { chainEnsemble } from "../../src/propagation/chainEnsemble";
import { logGrowthVariance, lyapunovExponents } from "../../src/propagation/lyapunovExponents";
import { matrixChain } from "../../src/propagation/matrixChain";
import { generator } from "../../src/random/generator";
import references from "../oracle/chains.json";

const article = { chains: 10_000, factors: 101, n: 4, std: 1 };

/** The mean and standard deviation of a sample close to normal, with their standard errors. */
function summary(sample: Float64Array): Record<"mean" | "meanError" | "std" | "stdError", number> {
  const n = sample.length;
  const mean = sample.reduce((sum, x) => sum + x, 0) / n;
  const std = Math.sqrt(sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1));
  return { mean, meanError: std / Math.sqrt(n), std, stdError: std / Math.sqrt(2 * n) };
}

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
