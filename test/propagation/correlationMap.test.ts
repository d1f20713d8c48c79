import { expect } from "chai";
import fc from "fast-check";
import { activations } from "../../src/activations/activations";
import { correlationMap } from "../../src/propagation/correlationMap";
import { fixedPointVariance } from "../../src/propagation/fixedPointVariance";
import { gradientFactor } from "../../src/propagation/gradientFactor";

const { elu, gelu, hardshrink, hardtanh, relu, selu, sigmoid, softsign, tanh } = activations;
const wave = Object.assign((x: number) => Math.sin(x), { derivative: (x: number) => Math.cos(x) });
const step = Object.assign((x: number) => +(x > 0), { derivative: () => 0 });
const square = Object.assign((x: number) => x * x, { derivative: (x: number) => 2 * x });
const zero = Object.assign(() => 0, { derivative: () => 0 });

// Both ends, the places beside them and what lies between.
const CORRELATIONS = [
  ...[-1, -1 + 1e-9, -0.9999, -0.97, -0.945, -0.5, -1e-9, 0, 0.3, 0.9, 0.945],
  ...[0.9450001, 0.97, 0.99, 0.9999, 1 - 1e-6, 1 - 1e-12, 1],
];
const anyC = fc.double({ min: -1, max: 1, noNaN: true });

describe("correlationMap", () => {
  it("(c) is the arc-cosine kernel for ReLU at every weightStd, 0 and ∞ of variances too", () => {
    for (const weightStd of [0.5, 1, Math.SQRT2, 2]) {
      const map = correlationMap(relu, { weightStd });
      for (const c of CORRELATIONS) {
        const angle = Math.acos(c);
        const kernel = (Math.sin(angle) + (Math.PI - angle) * c) / Math.PI;
        expect(map(c), `${c}`).to.be.closeTo(kernel, 1e-14);
      }
    }
  });

  it("(c) is 1/2 + asin(c)/π for a step, and shares the biases", () => {
    for (const biasStd of [0, 1]) {
      const map = correlationMap(step, { weightStd: 1, biasStd });
      for (const c of CORRELATIONS) {
        const kernel = 0.25 + Math.asin(c) / (2 * Math.PI);
        const truth = (kernel + biasStd ** 2) / (0.5 + biasStd ** 2);
        expect(map(c), `${c}`).to.be.closeTo(truth, 1e-14);
      }
    }
  });

  it("(c) is e^-q sinh(q c) weightStd²/q with the biases for the sine, however steep", () => {
    for (const [weightStd, biasStd] of [
      [1.5, 0],
      [2, 0.3],
      [30, 0.3],
    ]) {
      const map = correlationMap(wave, { weightStd, biasStd });
      const q = fixedPointVariance(wave, { weightStd, biasStd });
      for (const c of CORRELATIONS) {
        const kernel = (Math.exp(q * (c - 1)) - Math.exp(-q * (c + 1))) / 2;
        const truth = (weightStd ** 2 * kernel + biasStd ** 2) / q;
        expect(map(c), `${weightStd}, ${c}`).to.be.closeTo(truth, 1e-13);
      }
    }
  });

  it("(c) is c where the function is straight, as tanh at weightStd <= 1", () => {
    for (const weightStd of [0.1, 1]) {
      const map = correlationMap(tanh, { weightStd });
      for (const c of CORRELATIONS) expect(map(c)).to.be.closeTo(c, 1e-14);
    }
  });

  it("(c) is (1 + 2 c²) / 3 for x², which dies or runs away", () => {
    for (const weightStd of [0.3, 2]) {
      const map = correlationMap(square, { weightStd });
      for (const c of CORRELATIONS) expect(map(c)).to.be.closeTo((1 + 2 * c * c) / 3, 1e-13);
    }
  });

  it("(c) is 1 with biases only and NaN where nothing is", () => {
    expect(correlationMap(tanh, { weightStd: 0, biasStd: 0.1 })(-0.5)).to.equal(1);
    expect(correlationMap(zero, { weightStd: 2, biasStd: 0.1 })(-0.5)).to.equal(1);
    expect(Number.isNaN(correlationMap(tanh, { weightStd: 0 })(0.5))).to.equal(true);
    expect(Number.isNaN(correlationMap(zero, { weightStd: 2 })(0.5))).to.equal(true);
  });

  it("maps [-1, 1] into itself, 1 to 1; is rising and convex above 0", () => {
    const laws = fc.record({
      f: fc.constantFrom(elu, gelu, hardshrink, hardtanh, selu, sigmoid, softsign, tanh, wave),
      weightStd: fc.double({ min: 0.1, max: 30, noNaN: true }),
      biasStd: fc.double({ min: 0, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(laws, fc.array(anyC, { minLength: 3, maxLength: 3 }), ({ f, ...law }, cs) => {
        if (fixedPointVariance(f, law) === 0 && f === hardshrink) return;
        const map = correlationMap(f, law);
        expect(map(1)).to.equal(1);
        for (const c of cs) expect(map(c)).to.be.within(-1, 1);
        const [a, b, c] = cs.map(Math.abs).sort((x, y) => x - y);
        const [atA, atB, atC] = [a, b, c].map(map);
        expect(atB).to.be.within(atA - 1e-13, atC + 1e-13);
        expect((atB - atA) * (c - b)).to.be.at.most((atC - atB) * (b - a) + 1e-13);
      }),
      { numRuns: 40 },
    );
  });

  it("is odd for an odd function without biases", () => {
    fc.assert(
      fc.property(anyC, fc.double({ min: 1.1, max: 30, noNaN: true }), (c, weightStd) => {
        for (const f of [tanh, hardtanh, softsign]) {
          const map = correlationMap(f, { weightStd });
          expect(map(-c)).to.be.closeTo(-map(c), 1e-13);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("has the slope gradientFactor² at 1", () => {
    for (const f of [elu, gelu, sigmoid, softsign, tanh]) {
      const law = { weightStd: 1.4, biasStd: 0.2 };
      const gap = 1e-7;
      const slope = (1 - correlationMap(f, law)(1 - gap)) / gap;
      // Half the gap times the second derivative is left, and rounding over the gap.
      expect(slope, f.name).to.be.closeTo(gradientFactor(f, law) ** 2, 1e-6);
    }
  });
});
