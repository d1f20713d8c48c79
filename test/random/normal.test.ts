import { expect } from "chai";
import fc from "fast-check";
import { generator } from "../../src/random/generator";
import { normal } from "../../src/random/normal";

describe("normal", () => {
  it("takes the standard deviation second: mean + std z", () => {
    const of = fc.record({ seed: fc.nat(), mean: fc.integer(), std: fc.nat() });
    fc.assert(
      fc.property(of, ({ seed, mean, std }) => {
        const z = normal(0, 1, [3, 2], { generator: generator(seed) });
        const x = normal(mean, std, [3, 2], { generator: generator(seed) });
        expect(x.data).to.deep.equal(z.data.map((value) => mean + std * value));
      }),
    );
  });

  it("normal(0, 1, []) is a scalar, and requires no gradient", () => {
    const z = normal(0, 1, [], { generator: generator(1) });
    expect([Number.isFinite(z.toArray()), z.requiresGrad]).to.eql([true, false]);
  });

  it("goes on where the generator is, and keeps its own copy of the shape", () => {
    const [shape, rng] = [[2, 2], generator(3)];
    const z = normal(0, 1, shape, { generator: rng });
    shape[0] = 4;
    expect(z.shape).to.deep.equal([2, 2]);
    expect(normal(0, 1, [2, 2], { generator: rng }).data).not.to.deep.equal(z.data);
  });
});
