import { expect } from "chai";
import * as fc from "fast-check";
import { timesExp } from "../../src/numerics/timesExp";
import { ulpsBetween } from "../support/ulps";

describe("timesExp", () => {
  it("timesExp(1e300, -1310) is 1.2e-269: nothing is cut off before the result is 0", () => {
    expect(timesExp(1e300, -1310)).to.be.closeTo(1.1863933582790041e-269, 1e-282);
    expect(timesExp(1e300, -1430)).to.be.within(8e-322, 1e-321);
  });

  it("is a e^t where it is a normal number, within 2 doubles", () => {
    const [a, t] = [
      fc.double({ min: -1e300, max: 1e300, noNaN: true }),
      fc.double({ min: -699, max: 0, noNaN: true }),
    ];
    fc.assert(fc.property(a, t, (x, y) => ulpsBetween(timesExp(x, y), x * Math.exp(y)) <= 2));
  });

  it("is 0 at -Infinity even for an infinite a, and NaN for NaN", () => {
    expect([timesExp(Infinity, -Infinity), timesExp(1, -Infinity)]).to.eql([0, 0]);
    expect([timesExp(NaN, -Infinity), timesExp(NaN, -1), timesExp(1, NaN)]).to.eql([NaN, NaN, NaN]);
  });
});
