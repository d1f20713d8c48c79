import { expect } from "chai";
import fc from "fast-check";
import { matrixChain } from "../../src/propagation/matrixChain";
import { mm } from "../../src/autograd/mm";
import { generator } from "../../src/random/generator";
import { normal } from "../../src/random/normal";

describe("matrixChain", () => {
  it("is the article's loop of mm, whatever n and std", () => {
    const loops = fc.record({
      seed: fc.nat(),
      n: fc.integer({ min: 1, max: 6 }),
      std: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
    });
    fc.assert(
      fc.property(loops, ({ seed, n, std }) => {
        const rng = generator(seed);
        let product = normal(0, std, [n, n], { generator: rng });
        const steps = [...matrixChain({ n, factors: 12, std, generator: generator(seed) })];
        expect(steps).to.have.lengthOf(12);
        for (const [k, step] of steps.entries()) {
          if (k > 0) product = mm(product, normal(0, std, [n, n], { generator: rng }));
          const norm = Math.exp(step.logNorm);
          expect(step.direction.shape).to.eql([n, n]);
          expect(Math.hypot(...step.direction.data)).to.be.closeTo(1, 1e-15);
          product.data.forEach((entry, i) => {
            expect(step.direction.data[i] * norm).to.be.closeTo(entry, 1e-12 * norm);
          });
        }
      }),
      { numRuns: 50, seed: 2024 }, // nearly singular matrices cost digits: always the same ones
    );
  });

  it("stays finite at depth 100,000, and at any std", () => {
    const chain = { n: 4, factors: 100_000, std: 1e300, generator: generator(2) };
    let last = NaN;
    for (const { logNorm } of matrixChain(chain)) last = logNorm;
    expect(last / 100_000).to.be.closeTo(Math.log(1e300) + 0.558, 0.005);
  });

  it("is 0 at std 0: no direction, log-norm -Infinity", () => {
    const [step] = matrixChain({ n: 2, factors: 1, std: 0, generator: generator(1) });
    expect([...step.direction.data]).to.deep.equal([0, 0, 0, 0]);
    expect(step.logNorm).to.equal(-Infinity);
  });

  it("goes on rightly when a direction that it gave is changed", () => {
    const steps = (): ReturnType<typeof matrixChain> =>
      matrixChain({ n: 2, factors: 3, generator: generator(4) });
    const logs = [...steps()].map(({ logNorm }) => logNorm);
    const changed: number[] = [];
    for (const { logNorm, direction } of steps()) {
      changed.push(logNorm);
      direction.data.fill(7);
    }
    expect(changed).to.eql(logs);
  });
});
