import { expect } from "chai";
import fc from "fast-check";
import { sigmoid } from "../../src/activations/sigmoid";
import { gaussianMean } from "../../src/numerics/gaussianMean";
import { itRefuses } from "../support/refusals";

const slopeSquared = (x: number): number => sigmoid.derivative(x) ** 2;

// True values: mpmath, 25 digits, rounded.
const TRUE_VALUES: [string, (x: number) => number, number, number][] = [
  ["tanh²", (x) => Math.tanh(x) ** 2, 1, 0.39429449039784117],
  ["sigmoid′², gentle", slopeSquared, 0.01, 0.062496875273406905],
  ["sigmoid′², steep", slopeSquared, 10, 0.0066066455035341533],
  ["sigmoid′², very steep", slopeSquared, 1e4, 6.6490379638086339e-6],
  // The integral of sigmoid′² is 1/6.
  ["sigmoid′², a needle", slopeSquared, 1e12, 1e-12 / 6 / Math.sqrt(2 * Math.PI)],
  ["a function with kinks", (x) => Math.min(Math.max(x, 0), 6) ** 2, 5, 7.9401847229424027],
  ["a function with jumps", (x) => +(Math.abs(x) < 1), 2, 0.38292492254802621],
  ["exp", Math.exp, 1, 1.6487212707001281],
];

describe("gaussianMean", () => {
  for (const [what, f, std, truth] of TRUE_VALUES) {
    it(`is right to 1e-12 for ${what}, std ${std}`, () => {
      expect(gaussianMean(f, std)).to.be.closeTo(truth, 1e-12 * truth);
    });
  }

  it("scales: a jump is met at every std, the half line weighs one half", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-100, max: 1e100, noNaN: true }), (std) => {
        expect(gaussianMean((x) => +(x > 0), std)).to.be.closeTo(0.5, 1e-13);
        expect(gaussianMean((x) => (x / std) ** 2, std)).to.be.closeTo(1, 1e-12);
      }),
    );
  });

  it("is f(0) at std 0 and NaN where f is NaN", () => {
    expect(gaussianMean(Math.cos, 0)).to.equal(1);
    expect(Number.isNaN(gaussianMean(Math.log))).to.equal(true);
  });

  // prettier-ignore
  itRefuses([
    [() => gaussianMean(Math.cos, -1), RangeError, "deviation must be finite and >= 0, got -1"],
    [() => gaussianMean(Math.cos, Infinity), RangeError, "got Infinity"],
    [() => gaussianMean(3 as never), TypeError, "gaussianMean: f must be a function, got 3"],
  ]);
});
