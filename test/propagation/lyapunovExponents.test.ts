import { expect } from "chai";
import fc from "fast-check";
import {
  criticalStd,
  logGrowthVariance,
  lyapunovExponents,
} from "../../src/propagation/lyapunovExponents";
import truths from "../oracle/lyapunov.json";

const EULER_GAMMA = 0.5772156649015329;
const sizes = fc.integer({ min: 1, max: 200 });
const stds = fc.double({ min: 1e-300, max: 1e300, noNaN: true });

describe("lyapunovExponents", () => {
  it("lyapunovExponents(1, 1) is -(γ + ln 2)/2", () => {
    expect(lyapunovExponents(1, 1)[0]).to.be.closeTo(-(EULER_GAMMA + Math.LN2) / 2, 1e-15);
  });

  for (const truth of truths) {
    it(`agrees with the true values for n = ${truth.n}`, () => {
      const exponents = lyapunovExponents(truth.n, 1);
      expect(exponents).to.have.lengthOf(truth.n);
      truth.exponents.forEach((exact, k) => expect(exponents[k]).to.be.closeTo(exact, 1e-14));
      const sum = exponents.reduce((total, exponent) => total + exponent, 0);
      expect(sum).to.be.closeTo(truth.sum, 1e-12);
    });
  }

  it("falls from the largest to the smallest", () => {
    fc.assert(
      fc.property(sizes, (n) => {
        const exponents = lyapunovExponents(n, 1);
        expect(exponents.every((x, k) => k === 0 || x < exponents[k - 1])).to.equal(true);
      }),
    );
  });

  it("c times the standard deviation adds ln c to each", () => {
    fc.assert(
      fc.property(sizes, stds, (n, std) => {
        const unit = lyapunovExponents(n, 1);
        lyapunovExponents(n, std).forEach((exponent, k) => {
          expect(exponent).to.be.closeTo(unit[k] + Math.log(std), 1e-12);
        });
      }),
    );
  });

  it("lyapunovExponents(2, 0) is -Infinity twice", () => {
    expect([...lyapunovExponents(2, 0)]).to.deep.equal([-Infinity, -Infinity]);
  });

  const refused: [string, unknown[], typeof Error, string][] = [
    ["n 0", [0, 1], RangeError, "n must be an integer >= 1, got 0"],
    ["n 1.5", [1.5, 1], RangeError, "n must be an integer >= 1, got 1.5"],
    ["n NaN", [NaN, 1], RangeError, "n must be an integer >= 1, got NaN"],
    ["n 1e12", [1e12, 1], RangeError, "got 1000000000000"],
    ['n "4"', ["4", 1], TypeError, 'n must be a number, got "4"'],
    ["std -1", [4, -1], RangeError, "standard deviation must be finite and >= 0, got -1"],
    ["std NaN", [4, NaN], RangeError, "standard deviation must be finite and >= 0, got NaN"],
    ["no std", [4], TypeError, "standard deviation must be a number, got undefined"],
  ];
  for (const [what, args, kind, message] of refused) {
    it(`refuses ${what}`, () => {
      const call = lyapunovExponents as (...all: unknown[]) => unknown;
      expect(() => call(...args)).to.throw(kind, message);
    });
  }
});

describe("criticalStd", () => {
  it("criticalStd(4) is 0.5723722240885312", () => {
    expect(criticalStd(4)).to.be.closeTo(0.5723722240885312, 2e-16);
  });

  it("agrees with the true values", () => {
    for (const truth of truths) {
      expect(criticalStd(truth.n)).to.be.closeTo(truth.criticalStd, 1e-15);
    }
  });

  it("makes the largest exponent 0, and is above 1/√n", () => {
    fc.assert(
      fc.property(sizes, (n) => {
        expect(lyapunovExponents(n, criticalStd(n))[0]).to.be.closeTo(0, 1e-14);
        expect(criticalStd(n)).to.be.above(1 / Math.sqrt(n));
      }),
    );
  });

  it("refuses n 0", () => {
    expect(() => criticalStd(0)).to.throw(RangeError, "criticalStd: n must be an integer >= 1");
  });
});

describe("logGrowthVariance", () => {
  it("gives the example: 1.7525590567576752 decades after 101 matrices", () => {
    const decades = Math.sqrt(101 * logGrowthVariance(4)) / Math.LN10;
    expect(decades).to.be.closeTo(1.7525590567576752, 1e-15);
  });

  it("agrees with the true values", () => {
    for (const truth of truths) {
      expect(logGrowthVariance(truth.n)).to.be.closeTo(truth.variance, 1e-15);
    }
  });

  it("refuses n 2.5", () => {
    expect(() => logGrowthVariance(2.5)).to.throw(RangeError, "logGrowthVariance: n must be");
  });
});
