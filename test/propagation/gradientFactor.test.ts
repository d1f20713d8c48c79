import { expect } from "chai";
import fc from "fast-check";
import { activations } from "../../src/activations/activations";
import { gradientFactor } from "../../src/propagation/gradientFactor";

const { relu, sigmoid, tanh } = activations;
const zero = Object.assign(() => 0, { derivative: () => 0 });

describe("gradientFactor", () => {
  it("is weightStd/√2 for ReLU, whatever becomes of the variance", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (weightStd) => {
        const factor = gradientFactor(relu, { weightStd });
        expect(factor / weightStd).to.be.closeTo(Math.SQRT1_2, 1e-12);
      }),
    );
  });

  it("is 1 for tanh at weightStd 1, below it less, above it more", () => {
    expect(gradientFactor(tanh, { weightStd: 1 })).to.be.closeTo(1, 1e-15);
    expect(gradientFactor(tanh, { weightStd: 0.5 })).to.be.closeTo(0.5, 1e-15);
    // χ₁ = 1 + (4/3) q², q = weightStd - 1 to first order.
    const beyond = gradientFactor(tanh, { weightStd: 1.0001 }) - 1;
    expect(beyond).to.be.closeTo((2 / 3) * 1e-8, 1e-11);
  });

  // Half of the units are on: q = weightStd²/2; the integral of sigmoid′² is 1/6.
  it("is √(weightStd / (6√π)) for sigmoid with huge weights", () => {
    for (const weightStd of [1e10, 1e30]) {
      const predicted = Math.sqrt(weightStd / (6 * Math.sqrt(Math.PI)));
      expect(gradientFactor(sigmoid, { weightStd }) / predicted).to.be.closeTo(1, 1e-9);
    }
  });

  it("is 0 without weights and without slopes", () => {
    expect(gradientFactor(sigmoid, { weightStd: 0 })).to.equal(0);
    expect(gradientFactor(zero, { weightStd: 2 })).to.equal(0);
  });
});
