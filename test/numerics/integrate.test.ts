import { expect } from "chai";
import { integrate } from "../../src/numerics/integrate";

describe("integrate", () => {
  it("is exact for polynomials that Kronrod's rule of 15 points integrates: up to degree 22", () => {
    for (let degree = 0; degree <= 22; degree++) {
      const truth = (1 + (degree % 2 === 0 ? 1 : -1)) / (degree + 1);
      expect(
        integrate((x) => x ** degree, [-1, 1]),
        `x^${degree}`,
      ).to.be.closeTo(truth, 1e-14);
    }
  });

  it("corners a jump that is at no edge", () => {
    expect(integrate((x) => +(x > 1 / 3), [-1, 1])).to.be.closeTo(2 / 3, 1e-13);
  });

  it("adds up its panels", () => {
    expect(integrate(Math.exp, [0, 0.1, 1, 1.5])).to.be.closeTo(Math.expm1(1.5), 1e-14);
  });

  it("ends with NaN where f is NaN", () => {
    expect(Number.isNaN(integrate(() => NaN, [0, 1]))).to.equal(true);
  });
});
