import { expect } from "chai";
import fc from "fast-check";
import { norm, normalise, sumOfSquares } from "../../src/numerics/norm";

describe("normalise", () => {
  it("leaves unit length and returns ln of the length, at any size", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1020, max: 1020 }), (exponent) => {
        const values = Float64Array.of(3, -4).map((x) => x * 2 ** exponent);
        expect(normalise(values)).to.be.closeTo(Math.log(5) + exponent * Math.LN2, 1e-12);
        expect(values[0]).to.be.closeTo(0.6, 1e-15);
        expect(values[1]).to.be.closeTo(-0.8, 1e-15);
      }),
    );
  });

  it("leaves zeros and returns -Infinity", () => {
    const values = new Float64Array(3);
    expect(normalise(values)).to.equal(-Infinity);
    expect([...values]).to.deep.equal([0, 0, 0]);
  });
});

describe("sumOfSquares", () => {
  it("sumOfSquares([1, 2, 3, 4], 2) is 10: every second one", () => {
    expect(sumOfSquares(Float64Array.of(1, 2, 3, 4), 2)).to.equal(10);
  });
});

describe("norm", () => {
  it("norm([3, -4]) is 5 at any size, and 0 or Infinity where a double ends", () => {
    for (const size of [1e-320, 1e-200, 1, 1e200, 1e307]) {
      expect(norm(Float64Array.of(3 * size, -4 * size)) / 5).to.be.closeTo(size, 1e-3 * size);
    }
    expect(norm(new Float64Array(3))).to.equal(0);
    expect(norm(new Float64Array(4).fill(1e308))).to.equal(Infinity);
  });

  it("is NaN with NaN, Infinity with Infinity", () => {
    expect(norm(Float64Array.of(1, NaN))).to.eql(NaN);
    expect(norm(Float64Array.of(1, -Infinity))).to.equal(Infinity);
  });
});
