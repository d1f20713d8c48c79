import { expect } from "chai";
import * as fc from "fast-check";
import { exp } from "../../src/numerics/exp";
import { ulpsBetween } from "../support/ulps";

/** Correctly rounded values, by mpmath with 40 digits. */
const truths: readonly (readonly [t: number, value: number])[] = [
  [-1e-300, 1.0],
  [-1.1102230246251565e-16, 0.9999999999999999],
  [-0.001, 0.999000499833375],
  [-0.0013537, 0.9986472158385415],
  [-0.5, 0.6065306597126334],
  [-1, 0.36787944117144233],
  [-3.3, 0.036883167401240015],
  [-17.25, 3.2241867372567335e-8],
  [-100.1, 3.3660639410403144e-44],
  [-700.7, 4.896170471767758e-305],
  [-708.39, 2.2394014988804677e-308],
];

describe("exp", () => {
  it("is the correctly rounded value here, to the bit in every engine", () => {
    for (const [t, value] of truths) expect(exp(t), `t = ${t}`).to.equal(value);
  });

  it("is within a double of Math.exp, which is within another one of the truth", () => {
    const t = fc.double({ min: -708, max: 0, noNaN: true });
    fc.assert(fc.property(t, (x) => ulpsBetween(exp(x), Math.exp(x)) <= 1));
  });

  it("never rises as t falls", () => {
    const t = fc.double({ min: -740, max: -1e-9, noNaN: true });
    fc.assert(fc.property(t, (x) => exp(x * (1 + Number.EPSILON)) <= exp(x)));
  });

  it("is 1 at 0, 0 at -Infinity, and NaN for NaN", () => {
    expect([exp(0), exp(-0), exp(-746), exp(-Infinity), exp(NaN)]).to.eql([1, 1, 0, 0, NaN]);
  });

  it("has a subnormal number below -708.4, within 2 of the smallest number", () => {
    for (let t = -708.5; t > -746; t -= 0.37) {
      expect(exp(t), `t = ${t}`).to.be.closeTo(Math.exp(t), 2 * Number.MIN_VALUE);
    }
  });
});
