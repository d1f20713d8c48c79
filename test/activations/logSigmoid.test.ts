import { expect } from "chai";
import { logSigmoid } from "../../src/activations/logSigmoid";
import { softplus } from "../../src/activations/softplus";
import { itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds } from "../support/activationIdentities";

describe("logSigmoid", () => {
  itKeepsTheActivationContract(logSigmoid);

  it("logSigmoid(0) is -log 2, with slope 1/2", () => {
    expect([logSigmoid(0), logSigmoid.derivative(0)]).to.eql([-Math.LN2, 0.5]);
  });

  it("is finite where sigmoid is 0 or 1: logSigmoid(-1000) is -1000, logSigmoid(40) is -4.2e-18", () => {
    expect(logSigmoid(-1000)).to.equal(-1000);
    expect(logSigmoid(40)).to.be.closeTo(-4.248354255291589e-18, 1e-32);
  });

  itHolds("logSigmoid(x) - logSigmoid(-x) is x", (x) => [logSigmoid(x) - logSigmoid(-x), x]);

  itHolds("logSigmoid(x) is -softplus(-x) without a threshold", (x) => [
    logSigmoid(x),
    -softplus.with({ threshold: 1e308 })(-x),
  ]);

  it("runs up to 0, approached; monotone, smooth, not zero-centred", () => {
    expectFacts(logSigmoid, {
      range: "(-∞, 0)",
      monotone: true,
      smooth: true,
      zeroCentred: false,
      maxSlope: 1,
    });
  });
});
