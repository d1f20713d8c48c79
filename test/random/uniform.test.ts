import { expect } from "chai";
import fc from "fast-check";
import { generator } from "../../src/random/generator";
import { uniform } from "../../src/random/uniform";

describe("uniform", () => {
  it("stays in [low, high), also where rounding would reach high", () => {
    const end = fc.double({ min: -1e300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(fc.nat(), end, end, (seed, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const x = uniform(low, high, [20], { generator: generator(seed) });
        const within = (value: number): boolean => value >= low && (value < high || low === high);
        expect(x.data.every(within)).to.equal(true);
      }),
    );
    const narrow = uniform(1, 1 + Number.EPSILON, [100], { generator: generator(1) });
    expect(narrow.data.every((value) => value === 1)).to.equal(true);
  });

  it("uniform(3, 3, []) is 3, and a scalar", () => {
    expect(uniform(3, 3, [], { generator: generator(1) }).toArray()).to.equal(3);
  });
});
