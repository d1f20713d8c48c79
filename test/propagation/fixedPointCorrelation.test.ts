import { expect } from "chai";
import fc from "fast-check";
import { activations } from "../../src/activations/activations";
import { correlationMap } from "../../src/propagation/correlationMap";
import { fixedPointCorrelation } from "../../src/propagation/fixedPointCorrelation";
import { fixedPointVariance } from "../../src/propagation/fixedPointVariance";
import { gradientFactor } from "../../src/propagation/gradientFactor";

const { gelu, hardshrink, hardtanh, relu, sigmoid, tanh } = activations;
const square = Object.assign((x: number) => x * x, { derivative: (x: number) => 2 * x });
const step = Object.assign((x: number) => +(x > 0), { derivative: () => 0 });

describe("fixedPointCorrelation", () => {
  it("is a fixed point, 1 exactly where the factor of gradients is at most 1", () => {
    const size = fc.double({ min: 0.01, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(gelu, hardtanh, sigmoid, tanh), size, size, (f, weightStd, b) => {
        const law = { weightStd, biasStd: b / 10 };
        if (fixedPointVariance(f, law) === Infinity) return;
        const c = fixedPointCorrelation(f, law);
        expect(c === 1).to.equal(gradientFactor(f, law) ** 2 <= 1 + 1e-12);
        expect(correlationMap(f, law)(c)).to.be.closeTo(c, 1e-13);
      }),
      { numRuns: 40 },
    );
  });

  it("is 0 for an odd function in chaos without biases", () => {
    expect(fixedPointCorrelation(tanh, { weightStd: 1.1 })).to.equal(0);
    expect(fixedPointCorrelation(hardtanh, { weightStd: 30 })).to.equal(0);
  });

  it("is 1 for ReLU always, with biases only, and 1/2 for x²", () => {
    for (const weightStd of [0.5, Math.SQRT2, 2]) {
      expect(fixedPointCorrelation(relu, { weightStd })).to.equal(1);
    }
    expect(fixedPointCorrelation(tanh, { weightStd: 0, biasStd: 2 })).to.equal(1);
    expect(fixedPointCorrelation(square, { weightStd: 1 })).to.be.closeTo(0.5, 1e-13);
    expect(Number.isNaN(fixedPointCorrelation(tanh, { weightStd: 0 }))).to.equal(true);
  });

  it("is below 1 for a function that jumps, though its slope is 0", () => {
    for (const biasStd of [0, 1, 10]) {
      const c = fixedPointCorrelation(step, { weightStd: 1, biasStd });
      const share = 1 / (0.5 + biasStd ** 2);
      expect(c).to.be.within(0, 1 - 1e-9);
      expect(1 - share * (0.25 - Math.asin(c) / (2 * Math.PI))).to.be.closeTo(c, 1e-13);
    }
    expect(fixedPointCorrelation(hardshrink, { weightStd: 0.9, biasStd: 0.3 })).to.be.below(0.9);
  });
});
