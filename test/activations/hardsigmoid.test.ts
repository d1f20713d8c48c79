import { expect } from "chai";
import { hardsigmoid } from "../../src/activations/hardsigmoid";
import { itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds } from "../support/activationIdentities";

describe("hardsigmoid", () => {
  itKeepsTheActivationContract(hardsigmoid, { kinks: () => [-3, 3] });

  it("hardsigmoid(0) is 0.5, with slope 1/6", () => {
    expect([hardsigmoid(0), hardsigmoid.derivative(0)]).to.eql([0.5, 1 / 6]);
  });

  it("hardsigmoid.derivative is 0 at both kinks by convention", () => {
    expect([-3, 3].map(hardsigmoid.derivative)).to.eql([0, 0]);
  });

  itHolds("hardsigmoid(x) + hardsigmoid(-x) is 1", (x) => [hardsigmoid(x) + hardsigmoid(-x), 1]);

  it("runs from 0 to 1, both attained; monotone, with kinks, not zero-centred", () => {
    expectFacts(hardsigmoid, {
      range: "[0, 1]",
      monotone: true,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1 / 6,
    });
  });
});
