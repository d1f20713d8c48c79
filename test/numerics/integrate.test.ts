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

  // The nodes end 0.4 % of a panel before its edge: there a jump shows only in the value at the end.
  it("misses no jump and no kink, wherever it is", () => {
    for (let i = 1; i < 4000; i++) {
      const at = i / 2000 - 1;
      expect(integrate((x) => +(x > at), [-1, 1])).to.be.closeTo(1 - at, 1e-13);
      expect(integrate((x) => Math.abs(x - at), [-1, 1])).to.be.closeTo(1 + at * at, 1e-12);
    }
  });

  it("ends soon where f is full of rounding", () => {
    const rough = (x: number): number => 1 + 1e-9 * Math.sin(1e12 * x);
    expect(integrate(rough, [-1, 1])).to.be.closeTo(2, 1e-8);
  });

  it("adds up its panels", () => {
    expect(integrate(Math.exp, [0, 0.1, 1, 1.5])).to.be.closeTo(Math.expm1(1.5), 1e-14);
  });

  it("ends with NaN where f is NaN", () => {
    expect(Number.isNaN(integrate(() => NaN, [0, 1]))).to.equal(true);
  });
});
