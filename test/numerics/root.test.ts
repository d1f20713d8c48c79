import { expect } from "chai";
import fc from "fast-check";
import { root } from "../../src/numerics/root";

describe("root", () => {
  it("root((x) => x * x - 2, 1, 2) is √2 to the last bits, the ends in either order", () => {
    expect(root((x) => x * x - 2, 1, 2)).to.be.closeTo(Math.SQRT2, 5e-16);
    expect(root((x) => x * x - 2, 2, 1)).to.be.closeTo(Math.SQRT2, 5e-16);
  });

  it("finds where a step, a corner and a flat curve cross 0, at every scale", () => {
    const place = fc.double({ min: 1e-100, max: 1e100, noNaN: true });
    fc.assert(
      fc.property(place, (at) => {
        for (const g of [Math.sign, (t: number) => Math.min(t, t / 9), (t: number) => t ** 3]) {
          expect(root((x) => g(x / at - 1), at / 3, at * 7) / at).to.be.closeTo(1, 1e-15);
        }
      }),
    );
  });

  it("takes few steps for a smooth curve", () => {
    let calls = 0;
    root((x) => (calls++, Math.exp(x) - 5), 0, 10);
    expect(calls).to.be.below(20);
  });

  it("ends among the smallest doubles", () => {
    expect(root((x) => x - 1e-320, 0, 1)).to.equal(1e-320);
    expect(root((x) => (x > 2e-322 ? 1 : -1), 0, 1)).to.be.closeTo(2e-322, 1e-323);
  });

  it("is an end where g is 0 there, and ends where g is NaN", () => {
    expect(root((x) => x - 1, 1, 2)).to.equal(1);
    expect(root((x) => x - 2, 1, 2)).to.equal(2);
    expect(root(() => NaN, 1, 2)).to.be.within(1, 2);
  });
});
