import { expect } from "chai";
import fc from "fast-check";
import { generator } from "../../src/random/generator";
import { uniform } from "../../src/random/uniform";
import { kolmogorov } from "./statistics";

describe("uniform", () => {
  it("uniform(-1, 1, [2], { generator: generator(42) }) is the example", () => {
    const x = uniform(-1, 1, [2], { generator: generator(42) });
    expect([...x.data]).to.deep.equal([0.23108896678793522, -0.23997037888964745]);
    expect(x.shape).to.deep.equal([2]);
  });

  it("stays in [low, high), also where rounding would reach high", () => {
    const ends = fc.tuple(
      fc.double({ min: -1e300, max: 1e300, noNaN: true }),
      fc.double({ min: -1e300, max: 1e300, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.nat(), ends, (seed, pair) => {
        const [low, high] = pair[0] < pair[1] ? pair : [pair[1], pair[0]];
        const x = uniform(low, high, [20], { generator: generator(seed) });
        expect(x.data.every((value) => value >= low && (value < high || low === high))).to.equal(
          true,
        );
      }),
    );
    const narrow = uniform(1, 1 + Number.EPSILON, [100], { generator: generator(1) });
    expect(narrow.data.every((value) => value === 1)).to.equal(true);
  });

  it("uniform(3, 3, []) is 3, and a scalar", () => {
    const x = uniform(3, 3, [], { generator: generator(1) });
    expect(x.item()).to.equal(3);
    expect(x.shape).to.deep.equal([]);
  });

  it("is spread evenly: Kolmogorov's statistic below 1.95", () => {
    const x = uniform(-2, 6, [100_000], { generator: generator(8) });
    expect(kolmogorov(x.data.map((value) => (value + 2) / 8))).to.be.below(1.95);
  });

  const refused: [string, unknown[], typeof Error, string][] = [
    [
      "low above high",
      [1, 0, [2]],
      RangeError,
      "needs low <= high, a finite distance apart, got 1 and 0",
    ],
    ["NaN", [NaN, 1, [2]], RangeError, "low must be finite, got NaN"],
    ["an infinite end", [0, Infinity, [2]], RangeError, "high must be finite, got Infinity"],
    [
      "two infinite ends",
      [Infinity, Infinity, [2]],
      RangeError,
      "low must be finite, got Infinity",
    ],
    ["an infinite distance", [-1.7e308, 1.7e308, [2]], RangeError, "a finite distance apart"],
    ["a string", ["0", 1, [2]], TypeError, 'low must be a number, got "0"'],
    ["shape [0]", [0, 1, [0]], RangeError, "must be integers >= 1, got [0]"],
    ["shape [0.5]", [0, 1, [0.5]], RangeError, "got [0.5]"],
    ["shape [2^40]", [0, 1, [2 ** 40]], RangeError, "got 1099511627776"],
  ];
  for (const [what, args, kind, message] of refused) {
    it(`refuses ${what}, and the generator has not moved`, () => {
      const rng = generator(42);
      const call = uniform as (...all: unknown[]) => unknown;
      expect(() => call(...args, { generator: rng })).to.throw(kind, message);
      expect(rng.state).to.deep.equal(generator(42).state);
    });
  }

  it("refuses to draw without a generator, and says how to make one", () => {
    const call = uniform as (...all: unknown[]) => unknown;
    expect(() => call(0, 1, [2])).to.throw(TypeError, "rng = generator(seed)");
  });
});
