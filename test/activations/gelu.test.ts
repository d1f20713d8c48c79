import { expect } from "chai";
import { gelu } from "../../src/activations/gelu";
import { itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds } from "../support/activationIdentities";

describe("gelu", () => {
  itKeepsTheActivationContract(gelu);

  it("gelu(0) is 0, with slope 1/2", () => {
    expect([gelu(0), gelu.derivative(0)]).to.eql([0, 0.5]);
  });

  it("goes to 0 and x at the ends, its slope to 0 and 1", () => {
    expect([gelu(-Infinity) + 0, gelu(Infinity), gelu(40)]).to.eql([0, Infinity, 40]);
    expect([-Infinity, Infinity].map(gelu.derivative).map(Math.abs)).to.eql([0, 1]);
  });

  itHolds("gelu(x) - gelu(-x) is x", (x) => [gelu(x) - gelu(-x), x]);

  it("keeps the left tail, where 1 + erf is 0: gelu(-10) is -7.6e-23", () => {
    expect(gelu(-10)).to.be.closeTo(-7.61985302416052606e-23, 1e-36);
  });

  it("has a minimum, attained; smooth, not monotone, not zero-centred", () => {
    expectFacts(gelu, {
      range: "[-0.16997120748, ∞)",
      monotone: false,
      smooth: true,
      zeroCentred: false,
      maxSlope: 1.12890414518515,
    });
  });
});
