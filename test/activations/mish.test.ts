import { expect } from "chai";
import { mish } from "../../src/activations/mish";
import { softplus } from "../../src/activations/softplus";
import { tanh } from "../../src/activations/tanh";
import { itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds } from "../support/activationIdentities";

describe("mish", () => {
  itKeepsTheActivationContract(mish);

  it("mish(0) is 0, with slope 3/5", () => {
    expect([mish(0), mish.derivative(0)]).to.eql([0, 0.6]);
  });

  it("goes to 0 and x at the ends, its slope to 0 and 1", () => {
    expect([mish(-Infinity) + 0, mish(Infinity)]).to.eql([0, Infinity]);
    expect([-Infinity, Infinity].map(mish.derivative).map(Math.abs)).to.eql([0, 1]);
  });

  itHolds("mish(x) is x tanh(softplus(x))", (x) => [mish(x), x * tanh(softplus(x))]);

  it("has a minimum, attained; smooth, not monotone, not zero-centred", () => {
    expectFacts(mish, {
      range: "[-0.308843413017, ∞)",
      monotone: false,
      smooth: true,
      zeroCentred: false,
      maxSlope: 1.08849816125,
    });
  });
});
