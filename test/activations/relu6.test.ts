import { expect } from "chai";
import { hardsigmoid } from "../../src/activations/hardsigmoid";
import { relu6 } from "../../src/activations/relu6";
import { itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds } from "../support/activationIdentities";

describe("relu6", () => {
  itKeepsTheActivationContract(relu6, { kinks: () => [0, 6] });

  it("relu6(-1) is 0, relu6(3) is 3 and relu6(8) is 6", () => {
    expect([-1, 3, 8].map(relu6)).to.eql([0, 3, 6]);
  });

  it("relu6.derivative is 0 at both kinks by convention", () => {
    expect([0, 3, 6].map(relu6.derivative)).to.eql([0, 1, 0]);
  });

  itHolds("relu6(x) is 6 hardsigmoid(x - 3)", (x) => [relu6(x), 6 * hardsigmoid(x - 3)]);

  it("runs from 0 to 6, both attained; monotone, with kinks, not zero-centred", () => {
    expectFacts(relu6, {
      range: "[0, 6]",
      monotone: true,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
  });
});
