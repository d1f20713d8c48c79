import { expect } from "chai";
import { sigmoid } from "../../src/activations/sigmoid";
import { silu } from "../../src/activations/silu";
import { itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds } from "../support/activationIdentities";

describe("silu", () => {
  itKeepsTheActivationContract(silu);

  it("silu(0) is 0, with slope 1/2", () => {
    expect([silu(0), silu.derivative(0)]).to.eql([0, 0.5]);
  });

  it("goes to 0 and x at the ends, its slope to 0 and 1", () => {
    expect([silu(-Infinity) + 0, silu(Infinity)]).to.eql([0, Infinity]);
    expect([-Infinity, Infinity].map(silu.derivative).map(Math.abs)).to.eql([0, 1]);
  });

  it("keeps the left tail where e^x alone underflows", () => {
    expect(silu(-740)).to.be.closeTo(-3.0996675e-319, 1e-322);
  });

  itHolds("silu(x) is x sigmoid(x)", (x) => [silu(x), x * sigmoid(x)]);

  itHolds("silu(x) - silu(-x) is x", (x) => [silu(x) - silu(-x), x]);

  it("has a minimum, attained; smooth, not monotone, not zero-centred", () => {
    expectFacts(silu, {
      range: "[-0.278464542761, ∞)",
      monotone: false,
      smooth: true,
      zeroCentred: false,
      maxSlope: 1.0998393201288668,
    });
  });
});
