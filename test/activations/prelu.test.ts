import { expect } from "chai";
import * as fc from "fast-check";
import { prelu } from "../../src/activations/prelu";
import { decimals, itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";

describe("prelu", () => {
  itKeepsTheActivationContract(prelu, {
    kinks: () => [0],
    variants: fc.record({ weight: decimals(-2, 2) }),
  });

  it("prelu(-2) is -0.5 by default", () => {
    expect([prelu(-2), prelu(2)]).to.eql([-0.5, 2]);
    expect(prelu.parameters).to.eql({ weight: 0.25 });
  });

  it("prelu.derivative(0) is the weight by convention", () => {
    expect(prelu.with({ weight: 0.1 }).derivative(0)).to.equal(0.1);
  });

  it("with weight -1 is |x|", () => {
    expect([-3, 3].map(prelu.with({ weight: -1 }))).to.eql([3, 3]);
  });

  it("is unbounded, monotone, with a kink; what is computed follows the weight", () => {
    expectFacts(prelu, {
      range: "(-∞, ∞)",
      monotone: true,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(prelu.with({ weight: -1 }), {
      range: "[0, ∞)",
      monotone: false,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(prelu.with({ weight: 1.5 }), {
      range: "(-∞, ∞)",
      monotone: true,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1.5,
    });
  });
});
