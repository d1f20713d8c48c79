import { expect } from "chai";
import * as fc from "fast-check";
import { threshold } from "../../src/activations/threshold";
import { decimals, itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";

describe("threshold", () => {
  itKeepsTheActivationContract(threshold, {
    kinks: ({ threshold }) => [threshold],
    variants: fc.record({
      threshold: decimals(-5, 5),
      value: decimals(-20, 20),
    }),
  });

  it("threshold is relu by default", () => {
    expect([-2, 0, 3].map(threshold)).to.eql([0, 0, 3]);
    expect(threshold.parameters).to.eql({ threshold: 0, value: 0 });
  });

  it("threshold(x) is the value up to the threshold, and x beyond", () => {
    const f = threshold.with({ threshold: 1, value: 5 });
    expect([0, 1, 1.5].map(f)).to.eql([5, 5, 1.5]);
  });

  it("threshold.derivative is 0 at the threshold by convention", () => {
    expect([0, 0.1].map(threshold.derivative)).to.eql([0, 1]);
  });

  it("what is computed follows the parameters: a jump down is not monotone, what it approaches open", () => {
    expectFacts(threshold, {
      range: "[0, ∞)",
      monotone: true,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(threshold.with({ threshold: 0.1, value: 20 }), {
      range: "(0.1, ∞)",
      monotone: false,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(threshold.with({ threshold: -1, value: 0.5 }), {
      range: "(-1, ∞)",
      monotone: false,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(threshold.with({ threshold: 0.1, value: -20 }), {
      range: "[-20, ∞)",
      monotone: true,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
  });
});
