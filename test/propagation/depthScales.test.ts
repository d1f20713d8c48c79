import { expect } from "chai";
import { activations } from "../../src/activations/activations";
import { correlationMap } from "../../src/propagation/correlationMap";
import { depthScales } from "../../src/propagation/depthScales";
import { fixedPointCorrelation } from "../../src/propagation/fixedPointCorrelation";
import { fixedPointVariance } from "../../src/propagation/fixedPointVariance";
import { varianceMap } from "../../src/propagation/varianceMap";

const { gelu, hardshrink, hardtanh, relu, selu, sigmoid, tanh, threshold } = activations;
const step = Object.assign((x: number) => +(x > 0.3), { derivative: () => 0 });
const square = Object.assign((x: number) => x * x, { derivative: (x: number) => 2 * x });
const wave = Object.assign((x: number) => Math.sin(x), { derivative: (x: number) => Math.cos(x) });

/** A central difference of fourth order. */
function slopeOf(f: (x: number) => number, x: number, h: number): number {
  return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h);
}

describe("depthScales", () => {
  it("agree with the slopes of the two maps, jumps, kinks and steep ones too", () => {
    for (const f of [
      gelu,
      hardshrink,
      hardtanh,
      sigmoid,
      step,
      tanh,
      threshold.with({ value: 1 }),
    ]) {
      for (const law of [
        { weightStd: 0.9, biasStd: 0.3 },
        { weightStd: 1.3, biasStd: 0.5 },
        { weightStd: 30, biasStd: 0.3 },
      ]) {
        const [q, c] = [fixedPointVariance(f, law), fixedPointCorrelation(f, law)];
        if (!(q < Infinity) || c > 0.95) continue;
        const { variance, correlation } = depthScales(f, law);
        const variances = Math.abs(slopeOf(varianceMap(f, law), q, 2e-4 * q));
        const correlations = Math.abs(slopeOf(correlationMap(f, law), c, 2e-4));
        // The error of the difference is of the order h⁴ = 2e-15 times a fifth derivative, and of
        // rounding over h.
        expect(Math.exp(-1 / variance), f.name).to.be.closeTo(variances, 1e-8);
        expect(Math.exp(-1 / correlation), f.name).to.be.closeTo(correlations, 1e-8);
      }
    }
  });

  it("are Infinity where a slope is 1, 0 where it is 0", () => {
    expect(depthScales(relu, { weightStd: Math.SQRT2 })).to.eql({
      variance: Infinity,
      correlation: Infinity,
    });
    expect(depthScales(tanh, { weightStd: 1 }).variance).to.equal(Infinity);
    expect(depthScales(tanh, { weightStd: 0, biasStd: 1 })).to.eql({ variance: 0, correlation: 0 });
    expect(depthScales(square, { weightStd: 0.3 }).variance).to.equal(0);
  });

  it("are NaN where the function is, as all that is said of its nets", () => {
    const none = Object.assign(() => NaN, { derivative: () => NaN });
    const law = { weightStd: 1, biasStd: 1 };
    expect(depthScales(none, law)).to.eql({ variance: NaN, correlation: NaN });
    expect(Number.isNaN(fixedPointCorrelation(none, law))).to.equal(true);
    expect(Number.isNaN(fixedPointVariance(none, law))).to.equal(true);
  });

  it("follow a variance that dies out or grows: V′ is weightStd²/2 for ReLU", () => {
    for (const weightStd of [0.5, 1, 2]) {
      const { variance } = depthScales(relu, { weightStd });
      expect(variance).to.be.closeTo(-1 / Math.log(weightStd ** 2 / 2), 1e-11);
    }
  });

  it("are -1/ln χ for the correlation in order, and known for the sine", () => {
    const law = { weightStd: 0.8, biasStd: 0.2 };
    const q = fixedPointVariance(wave, law);
    const { variance, correlation } = depthScales(wave, law);
    expect(variance).to.be.closeTo(-1 / Math.log(0.64 * Math.exp(-2 * q)), 1e-12);
    expect(correlation).to.be.closeTo(-1 / Math.log(0.32 * (1 + Math.exp(-2 * q))), 1e-12);
  });

  it("find that SELU's variance 1 attracts and GELU's at its gain repels", () => {
    expect(depthScales(selu, { weightStd: 1 }).variance).to.be.within(4, 4.2);
    expect(depthScales(gelu, { weightStd: 1.5335304411955352 }).variance).to.be.below(0);
  });
});
