import { expect } from "chai";
import fc from "fast-check";
import { lyapunovExponents } from "../../src/propagation/lyapunovExponents";
import { logSingularValues, logSingularValuesOf } from "../../src/propagation/logSingularValues";
import { matrixChain } from "../../src/propagation/matrixChain";
import { generator } from "../../src/random/generator";
import { normal } from "../../src/random/normal";
import { orthogonal } from "../../src/random/orthogonal";
import { tensor } from "../../src/autograd/tensor";
import { orthogonalise } from "../../src/numerics/orthogonalise";
import { trigammaOfHalf } from "../../src/numerics/polygamma";

// The same products (n = 4, seed 42) multiplied and decomposed with 400 digits by mpmath.
const TRUE_VALUES: Record<number, number[]> = {
  1: [1.1782364510707595, 0.9016096838409051, 0.42119871443003654, 0.06718388486917716],
  2: [1.7923450678329, 1.5515733490167458, 0.5985774582505884, -3.3442758536476562],
  10: [5.498910726127737, 4.100205495433757, 1.8603301371517014, -4.71710897806545],
  100: [61.51311748239658, 36.776400287773264, 8.483612437609713, -53.955063497114594],
};

/** ln |det| of a matrix by elimination with the largest pivot. */
function logAbsDeterminant(rows: number[][]): number {
  let sum = 0;
  while (rows.length > 0) {
    rows.sort((a, b) => Math.abs(b[0]) - Math.abs(a[0]));
    const [pivot, ...others] = rows as [number[], ...number[][]];
    sum += Math.log(Math.abs(pivot[0]));
    rows = others.map((row) => row.slice(1).map((x, j) => x - (row[0] / pivot[0]) * pivot[j + 1]));
  }
  return sum;
}

const chains = fc.record({
  seed: fc.nat(),
  n: fc.integer({ min: 1, max: 6 }),
  factors: fc.integer({ min: 1, max: 30 }),
  std: fc.double({ min: 1e-200, max: 1e200, noNaN: true }),
});

describe("logSingularValues", () => {
  const steps = logSingularValues({ n: 4, factors: 100, std: 1, generator: generator(42) });

  for (const [factors, logs] of Object.entries(TRUE_VALUES)) {
    it(`is right to 1e-13 after ${factors} matrices`, () => {
      logs.forEach((log, i) => {
        expect(steps[Number(factors) - 1][i]).to.be.closeTo(log, 1e-13);
      });
    });
  }

  it("is sorted and adds up to the sum of ln |det G|, at every step", () => {
    fc.assert(
      fc.property(chains, ({ seed, ...chain }) => {
        const rng = generator(seed);
        let sum = 0;
        for (const logs of logSingularValues({ ...chain, generator: generator(seed) })) {
          const factor = normal(0, chain.std, [chain.n, chain.n], { generator: rng });
          sum += logAbsDeterminant(factor.toArray() as number[][]);
          expect(logs.reduce((a, b) => a + b)).to.be.closeTo(sum, 1e-9);
          expect([...logs]).to.deep.equal([...logs].sort((a, b) => b - a));
        }
      }),
      { numRuns: 50, seed: 2024 }, // nearly singular matrices cost digits: always the same ones
    );
  });

  it("has the Frobenius norm of matrixChain: the root of the sum of squares", () => {
    fc.assert(
      fc.property(chains, ({ seed, ...chain }) => {
        const products = matrixChain({ ...chain, generator: generator(seed) });
        for (const logs of logSingularValues({ ...chain, generator: generator(seed) })) {
          const relative = logs.map((log) => Math.exp(log - logs[0]));
          const logNorm = logs[0] + Math.log(Math.hypot(...relative));
          expect(logNorm).to.be.closeTo(products.next().value!.logNorm, 1e-11);
        }
      }),
      { numRuns: 50, seed: 2024 }, // nearly singular matrices cost digits: always the same ones
    );
  });

  it("grows at the Lyapunov exponents, to 4 standard errors", () => {
    const [factors, n] = [20_000, 4];
    const logs = logSingularValues({ n, factors, generator: generator(3) }).at(-1)!;
    lyapunovExponents(n, 1).forEach((exponent, k) => {
      // ln of each diagonal entry of R in a QR step is ln χ with n - k degrees of freedom.
      const variance = trigammaOfHalf(n - k) / 4;
      expect(Math.abs(logs[k] / factors - exponent)).to.be.below(4 * Math.sqrt(variance / factors));
    });
  });

  it("is -Infinity at std 0", () => {
    const [logs] = logSingularValues({ n: 2, factors: 1, std: 0, generator: generator(6) });
    expect([...logs]).to.deep.equal([-Infinity, -Infinity]);
  });
});

describe("logSingularValuesOf", () => {
  it("of normal matrices is logSingularValues", () => {
    const rng = generator(9);
    const matrices = Array.from({ length: 20 }, () => normal(0, 1, [5, 5], { generator: rng }));
    const drawn = logSingularValues({ n: 5, factors: 20, generator: generator(9) });
    expect(logSingularValuesOf(matrices)).to.deep.equal(drawn);
  });

  it("of orthogonal matrices is 0, to some roundings a matrix", () => {
    const rng = generator(8);
    const matrices = Array.from({ length: 50 }, () => orthogonal([16, 16], { generator: rng }));
    for (const logs of logSingularValuesOf(matrices)) {
      for (const log of logs) expect(log).to.be.closeTo(0, 50 * 16 * 2 ** -52);
    }
  });

  it("gives the values of diagonal matrices in order, and -Infinity for a row of zeros", () => {
    const [one, both] = logSingularValuesOf(
      [[0, 4, 2], [1, 3, 5]].map(([a, b, c]) => tensor([[a, 0, 0], [0, b, 0], [0, 0, c]])), // prettier-ignore
    );
    expect([...one]).to.deep.equal([Math.log(4), Math.log(2), -Infinity]);
    expect(both[0]).to.be.closeTo(Math.log(12), 1e-15);
    expect(both[1]).to.be.closeTo(Math.log(10), 1e-15);
    expect(both[2]).to.equal(-Infinity);
  });
});

describe("orthogonalise", () => {
  it("finds singular values that are 1e-400 of each other", () => {
    const rows = [Float64Array.of(0.6, 0.8), Float64Array.of(1, 0)];
    const logs = Float64Array.of(0, 400 * Math.LN10);
    orthogonalise({ rows, logs });
    expect(logs[1]).to.be.closeTo(400 * Math.LN10, 1e-12);
    expect(logs[0]).to.be.closeTo(Math.log(0.8), 1e-15);
  });

  it("splits two equal rows at an angle: √(1 ± cos)", () => {
    const rows = [Float64Array.of(1, 0), Float64Array.of(0.6, 0.8)];
    const logs = new Float64Array(2);
    orthogonalise({ rows, logs });
    const found = [...logs].sort((a, b) => a - b).map((log) => Math.exp(2 * log));
    expect(found[0]).to.be.closeTo(0.4, 1e-15);
    expect(found[1]).to.be.closeTo(1.6, 1e-15);
  });
});
