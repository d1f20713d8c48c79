import { expect } from "chai";
import { identity } from "../../src/activations/identity";
import { itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itIsOdd } from "../support/activationIdentities";

describe("identity", () => {
  itKeepsTheActivationContract(identity);

  it("identity(-2) is -2 and its slope 1", () => {
    expect([identity(-2), identity.derivative(-2)]).to.eql([-2, 1]);
  });

  itIsOdd(identity);

  it("has every number for a value; monotone, smooth, zero-centred", () => {
    expectFacts(identity, {
      range: "(-∞, ∞)",
      monotone: true,
      smooth: true,
      zeroCentred: true,
      maxSlope: 1,
    });
  });
});
