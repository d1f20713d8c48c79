import { expect } from "chai";
import { hardsigmoid } from "../../src/activations/hardsigmoid";
import { hardswish } from "../../src/activations/hardswish";
import { itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds } from "../support/activationIdentities";

describe("hardswish", () => {
  itKeepsTheActivationContract(hardswish, { kinks: () => [-3, 3] });

  it("hardswish(-1.5) is its minimum -0.375, with slope 0", () => {
    expect([hardswish(-1.5), hardswish.derivative(-1.5)]).to.eql([-0.375, 0]);
  });

  it("hardswish.derivative is 0 at -3 and 1 at 3 by convention", () => {
    expect([-3, 3].map(hardswish.derivative)).to.eql([0, 1]);
  });

  it("overflows nowhere", () => {
    expect([hardswish(1e308), hardswish(-1e308), hardswish(-Infinity)]).to.eql([1e308, 0, 0]);
  });

  itHolds("hardswish(x) is x hardsigmoid(x)", (x) => [hardswish(x), x * hardsigmoid(x)]);

  it("has a minimum, attained; with kinks, not monotone, steepest before 3", () => {
    expectFacts(hardswish, {
      range: "[-0.375, ∞)",
      monotone: false,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1.5,
    });
  });
});
