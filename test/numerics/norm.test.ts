import { expect } from "chai";
import fc from "fast-check";
import { normalise, sumOfSquares } from "../../src/numerics/norm";

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
