import { expect } from "chai";
import fc from "fast-check";
import { generator } from "../../src/random/generator";
import { normal } from "../../src/random/normal";

describe("normal", () => {
  it("normal(0, 1, [2], { generator: generator(42) }) is the example", () => {
    const z = normal(0, 1, [2], { generator: generator(42) });
    expect([...z.data]).to.deep.equal([-1.5575938046440858, 1.367511861153884]);
    expect(z.shape).to.deep.equal([2]);
    expect(z.requiresGrad).to.equal(false);
  });

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

  it("normal(0, 1, []) is a scalar", () => {
    const z = normal(0, 1, [], { generator: generator(1) });
    expect(z.shape).to.deep.equal([]);
    expect(Number.isFinite(z.item())).to.equal(true);
  });

  it("goes on where the generator is, and keeps its own copy of the shape", () => {
    const [shape, rng] = [[2, 2], generator(3)];
    const z = normal(0, 1, shape, { generator: rng });
    shape[0] = 4;
    expect(z.shape).to.deep.equal([2, 2]);
    expect(normal(0, 1, [2, 2], { generator: rng }).data).not.to.deep.equal(z.data);
  });

  const refused: [string, unknown[], typeof Error, string][] = [
    ["std -1", [0, -1, [2]], RangeError, "standard deviation must be finite and >= 0, got -1"],
    ["std NaN", [0, NaN, [2]], RangeError, "standard deviation must be finite and >= 0, got NaN"],
    ["std Infinity", [0, Infinity, [2]], RangeError, "finite and >= 0, got Infinity"],
    ["mean NaN", [NaN, 1, [2]], RangeError, "mean must be finite, got NaN"],
    ['std "1"', [0, "1", [2]], TypeError, 'deviation must be a number, got "1"'],
    ["shape [1.5]", [0, 1, [1.5]], RangeError, "got [1.5]"],
    ["shape [-1]", [0, 1, [-1]], RangeError, "got [-1]"],
    ["shape [NaN]", [0, 1, [NaN]], RangeError, "got [NaN]"],
    ["shape [4, 0]", [0, 1, [4, 0]], RangeError, "must be integers >= 1, got [4, 0]"],
    ["shape [1e6, 1e6]", [0, 1, [1e6, 1e6]], RangeError, "got 1000000000000"],
    ["shape 4", [0, 1, 4], TypeError, "got 4"],
    ["no shape", [0, 1, undefined], TypeError, "got undefined"],
  ];
  for (const [what, args, kind, message] of refused) {
    it(`refuses ${what}, and the generator has not moved`, () => {
      const rng = generator(42);
      const call = normal as (...all: unknown[]) => unknown;
      expect(() => call(...args, { generator: rng })).to.throw(kind, message);
      expect(rng.state).to.deep.equal(generator(42).state);
    });
  }

  it("refuses to draw without a generator, and says how to make one", () => {
    const call = normal as (...args: unknown[]) => unknown;
    for (const options of [undefined, {}, { generator: 42 }]) {
      expect(() => call(0, 1, [4, 4], options)).to.throw(TypeError, "rng = generator(seed)");
    }
  });
});
