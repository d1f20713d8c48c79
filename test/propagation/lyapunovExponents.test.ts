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
  it("lyapunovExponents(1, 1) is -(γ + ln 2)/2, and lyapunovExponents(1, 0) -Infinity", () => {
    expect(lyapunovExponents(1, 1)[0]).to.be.closeTo(-(EULER_GAMMA + Math.LN2) / 2, 1e-15);
    expect([...lyapunovExponents(1, 0)]).to.eql([-Infinity]);
  });

  for (const { n, exponents, sum, variance, ...truth } of truths) {
    it(`agrees with the true values for n = ${n}, as do its critical std and variance`, () => {
      const own = lyapunovExponents(n, 1);
      expect(own).to.have.lengthOf(n);
      exponents.forEach((exact, k) => expect(own[k]).to.be.closeTo(exact, 1e-14));
      expect(own.reduce((a, b) => a + b)).to.be.closeTo(sum, 1e-12);
      expect(criticalStd(n)).to.be.closeTo(truth.criticalStd, 1e-15);
      expect(logGrowthVariance(n)).to.be.closeTo(variance, 1e-15);
    });
  }

  it("adds ln c where the standard deviation is c times as large, so 0 at the critical one", () => {
    fc.assert(
      fc.property(sizes, stds, (n, std) => {
        const unit = lyapunovExponents(n, 1);
        lyapunovExponents(n, std).forEach((exponent, k) => {
          expect(exponent).to.be.closeTo(unit[k] + Math.log(std), 1e-12);
        });
        expect(lyapunovExponents(n, criticalStd(n))[0]).to.be.closeTo(0, 1e-14);
      }),
    );
  });
});
