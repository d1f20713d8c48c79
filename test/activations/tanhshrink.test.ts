import { expect } from "chai";
import { tanh } from "../../src/activations/tanh";
import { tanhshrink } from "../../src/activations/tanhshrink";
import { itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds, itIsOdd } from "../support/activationIdentities";

describe("tanhshrink", () => {
  itKeepsTheActivationContract(tanhshrink);

  it("tanhshrink(0) is 0, with slope 0", () => {
    expect([tanhshrink(0), tanhshrink.derivative(0)]).to.eql([0, 0]);
  });

  it("is x^3 / 3 near 0, where x - tanh x is 0", () => {
    expect(tanhshrink(1e-6)).to.be.closeTo(1e-18 / 3, 1e-30);
    expect(tanhshrink.derivative(1e-6)).to.be.closeTo(1e-12, 1e-24);
  });

  itIsOdd(tanhshrink);

  itHolds("tanhshrink(x) + tanh(x) is x", (x) => [tanhshrink(x) + tanh(x), x]);

  it("is unbounded, monotone, smooth, zero-centred", () => {
    expectFacts(tanhshrink, {
      range: "(-∞, ∞)",
      monotone: true,
      smooth: true,
      zeroCentred: true,
      maxSlope: 1,
    });
  });
});
