import { expect } from "chai";
import fc from "fast-check";
import { activations } from "../../src/activations/activations";
import { criticalWeightStd } from "../../src/propagation/criticalWeightStd";
import { fixedPointVariance } from "../../src/propagation/fixedPointVariance";
import { gradientFactor } from "../../src/propagation/gradientFactor";

const { hardtanh, identity, relu, sigmoid, silu, tanh } = activations;
const zero = Object.assign(() => 0, { derivative: () => 0 });

describe("criticalWeightStd", () => {
  it("is √2 for ReLU and 1 for the identity and hardtanh", () => {
    expect(criticalWeightStd(relu)).to.be.closeTo(Math.SQRT2, 1e-15);
    expect(criticalWeightStd(identity)).to.be.closeTo(1, 1e-15);
    expect(criticalWeightStd(hardtanh)).to.be.closeTo(1, 1e-15);
  });

  it("is 1/|f′(0)| for tanh of any steepness", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (steepness) => {
        const f = Object.assign((x: number) => tanh(steepness * x), {
          derivative: (x: number) => steepness * tanh.derivative(steepness * x),
        });
        expect(criticalWeightStd(f) * steepness).to.be.closeTo(1, 1e-10);
      }),
      { numRuns: 30 },
    );
  });

  it("makes the factor 1 with biases too", () => {
    for (const biasStd of [0.05, 0.3, 1]) {
      for (const f of [tanh, sigmoid]) {
        const weightStd = criticalWeightStd(f, { biasStd });
        expect(gradientFactor(f, { weightStd, biasStd })).to.be.closeTo(1, 1e-12);
      }
    }
  });

  it("is found soon where a function is flat at 0 and waves for ever", () => {
    const cosine = Object.assign((x: number) => Math.cos(x), {
      derivative: (x: number) => -Math.sin(x),
    });
    let calls = 0;
    const counted = Object.assign((x: number) => (calls++, cosine(x)), cosine);
    const weightStd = criticalWeightStd(counted);
    // q = weightStd² (1 + e^-2q)/2 and weightStd² (1 - e^-2q)/2 = 1.
    const q = fixedPointVariance(cosine, { weightStd });
    expect(weightStd ** 2 * -Math.expm1(-2 * q)).to.be.closeTo(2, 1e-11);
    expect(calls).to.be.below(2e6);
  });

  it("is NaN where the factor jumps over 1 or never gets there", () => {
    expect(Number.isNaN(criticalWeightStd(silu))).to.equal(true);
    expect(Number.isNaN(criticalWeightStd(zero))).to.equal(true);
  });
});
