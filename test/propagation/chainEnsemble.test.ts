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
  const column = summary(sizes.logColumnNorm);
  const whole = summary(sizes.logNorm);

  it("gives the example", () => {
    const example = chainEnsemble({ ...article, chains: 2, generator: generator(42) });
    expect(example.logNorm[0]).to.be.closeTo(62.3725923692, 1e-10);
    expect(example.logNorm[1]).to.be.closeTo(54.3920190423, 1e-10);
  });

  it("has the exact mean and deviation of ln |P e1|, to 4 standard errors", () => {
    const mean = 101 * lyapunovExponents(4, 1)[0];
    const std = Math.sqrt(101 * logGrowthVariance(4));
    expect(score(column.mean, column.meanError, mean)).to.be.below(4);
    expect(score(column.std, column.stdError, std)).to.be.below(4);
  });

  it("agrees with 200,000 chains by NumPy, to 4 standard errors", () => {
    const { vector, norm } = references.find(({ n }) => n === 4)!;
    for (const [ours, theirs] of [
      [column, vector],
      [whole, norm],
    ]) {
      expect(score(ours.mean, ours.meanError, theirs.mean, theirs.meanError)).to.be.below(4);
      expect(score(ours.std, ours.stdError, theirs.std, theirs.stdError)).to.be.below(4);
    }
  });

  for (const { n, factors, norm } of references.filter(({ n }) => n !== 4)) {
    it(`agrees with chains by NumPy for n = ${n}, to 4 standard errors`, () => {
      const { logNorm } = chainEnsemble({ chains: 1000, factors, n, generator: generator(n) });
      const ours = summary(logNorm);
      expect(score(ours.mean, ours.meanError, norm.mean, norm.meanError)).to.be.below(4);
      expect(score(ours.std, ours.stdError, norm.std, norm.stdError)).to.be.below(4);
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
        const ensemble = chainEnsemble({ ...chain, chains: 2, generator: generator(seed) });
        for (let i = 0; i < 2; i++) {
          const { direction, logNorm } = [...matrixChain({ ...chain, generator: rng })].at(-1)!;
          const columnNorm = Math.hypot(...direction.slice(0, 1, 1).data);
          expect(ensemble.logNorm[i]).to.be.closeTo(logNorm, 1e-9);
          expect(ensemble.logColumnNorm[i]).to.be.closeTo(logNorm + Math.log(columnNorm), 1e-9);
        }
      }),
      { numRuns: 50, seed: 2024 }, // nearly singular matrices cost digits: always the same ones
    );
  });

  it("does not depend on how the chains are split into calls", () => {
    const rng = generator(9);
    const first = chainEnsemble({ ...article, chains: 3, generator: rng });
    const second = chainEnsemble({ ...article, chains: 2, generator: rng });
    const all = chainEnsemble({ ...article, chains: 5, generator: generator(9) });
    expect([...first.logNorm, ...second.logNorm]).to.deep.equal([...all.logNorm]);
  });

  it("c times the standard deviation adds ln c a factor", () => {
    const scaled = chainEnsemble({ ...article, chains: 5, std: 1e-30, generator: generator(1) });
    const unit = chainEnsemble({ ...article, chains: 5, generator: generator(1) });
    scaled.logNorm.forEach((log, i) => {
      expect(log).to.be.closeTo(unit.logNorm[i] + 101 * Math.log(1e-30), 1e-9);
    });
  });

  it("is -Infinity at std 0, and finite at depth 100,000", () => {
    const zero = chainEnsemble({ ...article, chains: 2, std: 0, generator: generator(1) });
    expect([...zero.logNorm, ...zero.logColumnNorm]).to.deep.equal(Array(4).fill(-Infinity));
    const deep = chainEnsemble({ chains: 1, factors: 100_000, n: 4, generator: generator(1) });
    const expected = 100_000 * lyapunovExponents(4, 1)[0];
    const error = Math.sqrt(100_000 * logGrowthVariance(4));
    expect(score(deep.logColumnNorm[0], error, expected)).to.be.below(4);
  });

  const refused: [string, object, typeof Error, string][] = [
    ["chains 0", { chains: 0 }, RangeError, "chains must be an integer >= 1, got 0"],
    ["chains 1e12", { chains: 1e12 }, RangeError, "got 1000000000000"],
    ["factors 1.5", { factors: 1.5 }, RangeError, "factors must be an integer >= 1, got 1.5"],
    ["n -1", { n: -1 }, RangeError, "n must be an integer >= 1, got -1"],
    ["std -1", { std: -1 }, RangeError, "std must be finite and >= 0, got -1"],
    ["std NaN", { std: NaN }, RangeError, "std must be finite and >= 0, got NaN"],
    ['n "4"', { n: "4" }, TypeError, 'n must be a number, got "4"'],
    ["no generator", { generator: undefined }, TypeError, "rng = generator(seed)"],
  ];
  for (const [what, change, kind, message] of refused) {
    it(`refuses ${what}, and the generator has not moved`, () => {
      const rng = generator(1);
      const call = (): unknown => chainEnsemble({ ...article, generator: rng, ...change });
      expect(call).to.throw(kind, message);
      expect(rng.state).to.deep.equal(generator(1).state);
    });
  }
});
