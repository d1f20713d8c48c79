import { expect } from "chai";
import fc from "fast-check";
import { matrixChain } from "../../src/propagation/matrixChain";
import { mm } from "../../src/autograd/mm";
import { generator } from "../../src/random/generator";
import { normal } from "../../src/random/normal";

describe("matrixChain", () => {
  it("gives the example", () => {
    const steps = [...matrixChain({ n: 4, factors: 101, std: 1, generator: generator(42) })];
    expect(steps).to.have.lengthOf(101);
    expect(steps[100].logNorm).to.be.closeTo(62.3725923692, 1e-10);
  });

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
        let k = 0;
        for (const step of matrixChain({ n, factors: 12, std, generator: generator(seed) })) {
          if (k++ > 0) product = mm(product, normal(0, std, [n, n], { generator: rng }));
          const norm = Math.exp(step.logNorm);
          product.data.forEach((entry, i) => {
            expect(step.direction.data[i] * norm).to.be.closeTo(entry, 1e-12 * norm);
          });
        }
      }),
      { numRuns: 50, seed: 2024 }, // nearly singular matrices cost digits: always the same ones
    );
  });

  it("has directions of norm 1 and shape [n, n]", () => {
    for (const { direction } of matrixChain({ n: 3, factors: 20, generator: generator(1) })) {
      expect(Math.hypot(...direction.data)).to.be.closeTo(1, 1e-15);
      expect(direction.shape).to.deep.equal([3, 3]);
    }
  });

  it("stays finite at depth 100,000, and at any std", () => {
    let last = NaN;
    for (const step of matrixChain({
      n: 4,
      factors: 100_000,
      std: 1e300,
      generator: generator(2),
    })) {
      last = step.logNorm;
    }
    expect(last / 100_000).to.be.closeTo(Math.log(1e300) + 0.558, 0.005);
  });

  it("is 0 at std 0: no direction, log-norm -Infinity", () => {
    const [step] = matrixChain({ n: 2, factors: 1, std: 0, generator: generator(1) });
    expect([...step.direction.data]).to.deep.equal([0, 0, 0, 0]);
    expect(step.logNorm).to.equal(-Infinity);
  });

  it("has direction 1 or -1 for n = 1", () => {
    const steps = matrixChain({ n: 1, factors: 50, generator: generator(1) });
    for (const { direction } of steps) expect(Math.abs(direction.item())).to.equal(1);
  });

  it("goes on rightly when a direction that it gave is changed", () => {
    const chain = { n: 2, factors: 3 };
    const logs = [...matrixChain({ ...chain, generator: generator(4) })].map(
      (step) => step.logNorm,
    );
    const changed: number[] = [];
    for (const step of matrixChain({ ...chain, generator: generator(4) })) {
      changed.push(step.logNorm);
      step.direction.data.fill(7);
    }
    expect(changed).to.deep.equal(logs);
  });

  it("refuses bad options when called, not when first iterated", () => {
    const call = (change: object) => () =>
      matrixChain({ n: 4, factors: 2, generator: generator(1), ...change });
    expect(call({ std: -1 })).to.throw(RangeError, "matrixChain: std must be finite and >= 0");
    expect(call({ n: 1e6 })).to.throw(RangeError, "matrixChain: needs at most");
    expect(call({ factors: 0 })).to.throw(RangeError, "matrixChain: factors must be");
    expect(call({ generator: Math.random })).to.throw(TypeError, "matrixChain: needs { generator");
  });
});
