import { expect } from "chai";
import * as fc from "fast-check";
import { softplus } from "../../src/activations/softplus";
import { decimals, itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds } from "../support/activationIdentities";

describe("softplus", () => {
  itKeepsTheActivationContract(softplus, {
    kinks: ({ beta, threshold }) => [threshold / beta],
    variants: fc.record({ beta: decimals(0.25, 4) }),
  });

  it("softplus(0) is log 2, with slope 1/2", () => {
    expect([softplus(0), softplus.derivative(0)]).to.eql([Math.LN2, 0.5]);
    expect(softplus.parameters).to.eql({ beta: 1, threshold: 20 });
  });

  it("is x itself strictly beyond the threshold", () => {
    expect(softplus(20)).to.equal(20.000000002061153);
    expect([softplus(20.1), softplus.derivative(20.1)]).to.eql([20.1, 1]);
    expect(softplus.with({ beta: 2 })(10.1)).to.equal(10.1);
  });

  it("keeps the left tail where e^(beta x) alone underflows", () => {
    expect(softplus.with({ beta: 2 ** -40 })(-750 * 2 ** 40)).to.be.closeTo(
      2.09092472971e-314,
      1e-324 * 4,
    );
  });

  itHolds("softplus(x) - softplus(-x) is x without a threshold", (x) => {
    const f = softplus.with({ threshold: 1e308 });
    return [f(x) - f(-x), x];
  });

  it("refuses a beta that is not positive, by name", () => {
    for (const beta of [0, -1]) {
      expect(() => softplus.with({ beta })).to.throw(
        RangeError,
        `softplus: beta must be > 0, got ${beta}`,
      );
    }
  });

  it("runs from 0, approached; monotone and smooth but for a step that is not negligible", () => {
    expectFacts(softplus, {
      range: "(0, ∞)",
      monotone: true,
      smooth: true,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(softplus.with({ beta: 100 }), {
      range: "(0, ∞)",
      monotone: true,
      smooth: true,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(softplus.with({ beta: 0.3, threshold: 6 }), {
      range: "(0, ∞)",
      monotone: false,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
  });
});
