import { expect } from "chai";
import * as fc from "fast-check";
import { millsRatio, squareRounding, timesDensity } from "../../src/numerics/normalTail";
import { normalCdf } from "../support/normalCdf";
import { ulpsBetween } from "../support/ulps";

/** True values with 17 digits, by mpmath with 60. */
const truths: readonly (readonly [x: number, cdf: number])[] = [
  [0, 0.5],
  [-0.5, 0.3085375387259869],
  [-1, 0.15865525393145705],
  [-1.7, 0.044565462758543044],
  [-1.74, 0.040929508978807368],
  [-1.8, 0.0359303191129258],
  [-2, 0.022750131948179207],
  [-3, 0.0013498980316300945],
  [-5, 2.8665157187919391e-7],
  [8, 0.99999999999999938],
  [-10, 7.6198530241605261e-24],
  [-20, 2.7536241186062337e-89],
  [-37, 5.7255712225245768e-300],
];

describe("millsRatio", () => {
  it("times the density is 1 - Φ, within 4 doubles of the truth", () => {
    for (const [x, truth] of truths) {
      expect(ulpsBetween(normalCdf(x), truth), `x = ${x}`).to.be.at.most(4);
    }
  });

  it("is 1 / u for large u, and 0 at Infinity", () => {
    expect([millsRatio(1e200), millsRatio(Infinity)]).to.eql([1e-200, 0]);
  });

  it("Φ(x) + Φ(-x) is 1", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(normalCdf(x) + normalCdf(-x)).to.be.closeTo(1, 2 * Number.EPSILON);
      }),
    );
  });
});

describe("timesDensity", () => {
  it("has the digits that x² loses: within 3 doubles", () => {
    // By mpmath; with the rounded square it would be 93 doubles away.
    expect(ulpsBetween(timesDensity(1, 37.1), 5.215262198831984e-300)).to.be.at.most(3);
  });
});

describe("squareRounding", () => {
  it("(x) and x * x together are x², in whole numbers of 2^-104", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 38, noNaN: true }), (x) => {
        const whole = BigInt(x * 2 ** 52);
        const parts = [x * x, squareRounding(x)].map((part) => BigInt(part * 2 ** 104));
        expect(parts[0] + parts[1]).to.equal(whole * whole);
      }),
    );
  });

  it("is 0 for infinities", () => {
    expect([squareRounding(-Infinity), squareRounding(Infinity)]).to.eql([0, 0]);
  });
});
