import { expect } from "chai";
import { correlatedMean } from "../../src/numerics/correlatedMean";

const GAPS = [1e-12, 1e-6, 1e-3, 0.05, 0.06, 0.5, 1, 1.5, 1.94, 1.95, 1.999];

describe("correlatedMean", () => {
  it("is asin(c)/(2π) for a step: drop and slope, on both sides of where the method changes", () => {
    const step = correlatedMean((x) => +(x > 0), 2);
    expect(step.square).to.be.closeTo(0.5, 1e-14);
    expect(step.hasJump).to.equal(true);
    for (const gap of GAPS) {
      // acos(1 - gap), with all its digits.
      const angle = 2 * Math.asin(Math.sqrt(gap / 2));
      const slope = 1 / (2 * Math.PI * Math.sin(angle));
      expect(step.drop(gap), `${gap}`).to.be.closeTo(angle / (2 * Math.PI), 1e-14);
      expect(step.slope(gap) / slope, `${gap}`).to.be.closeTo(1, 1e-12);
    }
  });

  it("is e^-s² sinh(s² c) for the sine, the small drop to all its digits", () => {
    const [s, c] = [1.5, 1 - 1e-9];
    const sine = correlatedMean(Math.sin, s);
    const gap = 1 - c;
    const v = s * s;
    const drop = (-Math.expm1(-v * gap) + Math.exp(-2 * v) * Math.expm1(v * gap)) / 2;
    expect(sine.drop(gap) / drop).to.be.closeTo(1, 1e-12);
    expect(sine.slope(0)).to.be.closeTo((v * (1 + Math.exp(-2 * v))) / 2, 1e-13);
    expect(sine.hasJump).to.equal(false);
  });

  it("is known for |x|, whose kink shows only near 1 and -1", () => {
    const size = correlatedMean(Math.abs, 1);
    for (const gap of GAPS) {
      const angle = 2 * Math.asin(Math.sqrt(gap / 2));
      const kernel = (2 / Math.PI) * (Math.sin(angle) + (Math.PI / 2 - angle) * Math.cos(angle));
      expect(1 - size.drop(gap), `${gap}`).to.be.closeTo(kernel, 2e-15);
      const slope = 1 - (2 * angle) / Math.PI;
      expect(size.slope(gap), `${gap}`).to.be.closeTo(slope, 1e-9);
    }
  });
});
