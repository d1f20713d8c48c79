import { expect } from "chai";
import fc from "fast-check";
import { activations } from "../../src/activations/activations";
import type { Differentiable } from "../../src/propagation/differentiable";
import { gaussianMean } from "../../src/numerics/gaussianMean";
import {
  criticalWeightStd,
  fixedPointVariance,
  gradientFactor,
  varianceMap,
} from "../../src/propagation/meanField";

const { hardtanh, identity, relu, sigmoid, silu, tanh } = activations;
const zero = Object.assign(() => 0, { derivative: () => 0 });

// The fixed point and the factor there: mpmath, 25 digits, rounded.
const TRUE_VALUES: [string, Differentiable, number, number, number, number][] = [
  ["sigmoid", sigmoid, 1, 0, 0.26468687518189248, 0.2360523390473007],
  ["sigmoid", sigmoid, 4, 0, 5.8554035644101891, 0.63156868711466038],
  ["sigmoid", sigmoid, 15, 0, 103.82587434314903, 1.2079699678045198],
  ["tanh", tanh, 5 / 3, 0, 1.1784804903859077, 1.0999233247744265],
  ["tanh", tanh, 1, 0.1, 0.077775492500220248, 0.93607893433841682],
];

describe("varianceMap", () => {
  it("(q) is weightStd² q / 2 + biasStd² for ReLU", () => {
    const [size, q] = [
      fc.double({ min: 0, max: 1e3, noNaN: true }),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
    ];
    fc.assert(
      fc.property(size, size, q, (weightStd, biasStd, q) => {
        const next = (weightStd ** 2 * q) / 2 + biasStd ** 2;
        expect(varianceMap(relu, { weightStd, biasStd })(q)).to.be.closeTo(
          next,
          1e-12 * next + 1e-300,
        );
      }),
    );
  });

  it("(0) is what the function and the bias make of 0", () => {
    expect(varianceMap(sigmoid, { weightStd: 2, biasStd: 3 })(0)).to.equal(10);
    expect(varianceMap(tanh, { weightStd: 2 })(0)).to.equal(0);
  });

  it("stays at the fixed point", () => {
    const law = { weightStd: 1.5 };
    const q = fixedPointVariance(tanh, law);
    expect(varianceMap(tanh, law)(q)).to.be.closeTo(q, 1e-12);
  });
});

describe("fixedPointVariance and gradientFactor", () => {
  for (const [name, f, weightStd, biasStd, variance, factor] of TRUE_VALUES) {
    it(`are right to 1e-11 for ${name}, weightStd ${weightStd}, biasStd ${biasStd}`, () => {
      const q = fixedPointVariance(f, { weightStd, biasStd });
      expect(q).to.be.closeTo(variance, 1e-11 * variance);
      expect(gradientFactor(f, { weightStd, biasStd })).to.be.closeTo(factor, 1e-11);
    });
  }

  it("solves its equation", () => {
    const std = fc.double({ min: 0.01, max: 50, noNaN: true });
    fc.assert(
      fc.property(std, std, (weightStd, biasStd) => {
        for (const f of [sigmoid, tanh, hardtanh]) {
          const q = fixedPointVariance(f, { weightStd, biasStd });
          const next = weightStd ** 2 * gaussianMean((x) => f(x) ** 2, Math.sqrt(q)) + biasStd ** 2;
          expect(next).to.be.closeTo(q, 1e-11 * q);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("fixedPointVariance", () => {
  it("is 0 where the variance dies out, Infinity where it grows, 1 where all variances stay", () => {
    expect(fixedPointVariance(relu, { weightStd: 1 })).to.equal(0);
    expect(fixedPointVariance(relu, { weightStd: Math.SQRT2 })).to.equal(1);
    expect(fixedPointVariance(relu, { weightStd: 1.5 })).to.equal(Infinity);
    expect(fixedPointVariance(tanh, { weightStd: 1 })).to.equal(0);
    expect(fixedPointVariance(tanh, { weightStd: 0.5 })).to.equal(0);
    expect(fixedPointVariance(identity, { weightStd: 1 })).to.equal(1);
    expect(fixedPointVariance(zero, { weightStd: 3 })).to.equal(0);
  });

  it("is biasStd² / (1 - weightStd²/2) for ReLU, down to the smallest bias", () => {
    for (const biasStd of [3, 1e-5, 1e-9, 1e-100]) {
      const q = fixedPointVariance(relu, { weightStd: 1, biasStd });
      expect(q / (2 * biasStd ** 2)).to.be.closeTo(1, 1e-11);
    }
  });

  it("is biasStd² without weights", () => {
    expect(fixedPointVariance(sigmoid, { weightStd: 0, biasStd: 0.5 })).to.be.closeTo(0.25, 1e-15);
    expect(fixedPointVariance(sigmoid, { weightStd: 0 })).to.equal(0);
  });
});

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

  it("is NaN where the factor jumps over 1 or never gets there", () => {
    expect(Number.isNaN(criticalWeightStd(silu))).to.equal(true);
    expect(Number.isNaN(criticalWeightStd(zero))).to.equal(true);
  });
});
