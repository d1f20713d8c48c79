import { expect } from "chai";
import fc from "fast-check";
import { activations } from "../../src/activations/activations";
import type { Differentiable } from "../../src/propagation/differentiable";
import { gaussianMean } from "../../src/numerics/gaussianMean";
import { rootMeanSquare } from "../../src/numerics/rootMeanSquare";
import { correlationMap } from "../../src/propagation/correlationMap";
import { fixedPointVariance } from "../../src/propagation/fixedPointVariance";
import { gradientFactor } from "../../src/propagation/gradientFactor";

const { hardtanh, identity, leakyRelu, relu, relu6, sigmoid, softplus, tanh } = activations;
const zero = Object.assign(() => 0, { derivative: () => 0 });

// The fixed point and the factor there: mpmath, 25 digits, rounded.
const TRUE_VALUES: [string, Differentiable, number, number, number, number][] = [
  ["sigmoid", sigmoid, 1, 0, 0.26468687518189248, 0.2360523390473007],
  ["sigmoid", sigmoid, 4, 0, 5.8554035644101891, 0.63156868711466038],
  ["sigmoid", sigmoid, 15, 0, 103.82587434314903, 1.2079699678045198],
  ["tanh", tanh, 5 / 3, 0, 1.1784804903859077, 1.0999233247744265],
  ["tanh", tanh, 1, 0.1, 0.077775492500220248, 0.93607893433841682],
];

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

  it("is Infinity where biases add to a variance that weights keep as it is", () => {
    const critical = [relu, identity, leakyRelu, softplus];
    for (const f of critical) {
      const weightStd = 1 / rootMeanSquare(f.derivative, 1e100);
      for (const biasStd of [0.01, 0.3, 2]) {
        expect(fixedPointVariance(f, { weightStd, biasStd })).to.equal(Infinity);
      }
    }
  });

  it("is 0 where a variance dies out more slowly than rounding shows", () => {
    expect(fixedPointVariance(hardtanh, { weightStd: 1 })).to.equal(0);
    expect(fixedPointVariance(relu6, { weightStd: Math.SQRT2 })).to.equal(0);
  });

  it("is NaN where the search meets NaN", () => {
    const gap = (x: number): number => (Math.abs(x) < 1e-3 ? NaN : Math.tanh(x));
    const f = Object.assign(gap, { derivative: () => 1 });
    expect(Number.isNaN(fixedPointVariance(f, { weightStd: 0.5, biasStd: 1e-4 }))).to.equal(true);
  });

  it("is biasStd² / (1 - weightStd²/2) for ReLU, down to the smallest bias", () => {
    for (const biasStd of [3, 1e-5, 1e-9, 1e-100]) {
      const q = fixedPointVariance(relu, { weightStd: 1, biasStd });
      expect(q / (2 * biasStd ** 2)).to.be.closeTo(1, 1e-11);
    }
  });

  it("is 0 with biases too small for a square with all its digits", () => {
    for (const biasStd of [1e-151, 1e-158, 2e-162, 1e-300]) {
      expect(fixedPointVariance(relu, { weightStd: 1, biasStd })).to.equal(0);
      expect(correlationMap(relu, { weightStd: 1, biasStd })(1)).to.equal(1);
    }
  });

  it("is biasStd² without weights", () => {
    expect(fixedPointVariance(sigmoid, { weightStd: 0, biasStd: 0.5 })).to.be.closeTo(0.25, 1e-15);
    expect(fixedPointVariance(sigmoid, { weightStd: 0 })).to.equal(0);
  });
});
