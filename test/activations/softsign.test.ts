import { expect } from "chai";
import { softsign } from "../../src/activations/softsign";
import { itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itIsOdd } from "../support/activationIdentities";

describe("softsign", () => {
  // The second derivative jumps at 0, which shows in the differences.
  itKeepsTheActivationContract(softsign, { kinks: () => [0] });

  it("softsign(3) is 3/4 and its slope there 1/16", () => {
    expect([softsign(3), softsign.derivative(3)]).to.eql([0.75, 0.0625]);
  });

  it("keeps the slope where the square of x overflows", () => {
    expect(softsign.derivative(1e155)).to.be.closeTo(1e-310, 1e-323);
  });

  itIsOdd(softsign);

  it("runs from -1 to 1, both only approached; monotone, smooth, zero-centred", () => {
    expectFacts(softsign, {
      range: "(-1, 1)",
      monotone: true,
      smooth: true,
      zeroCentred: true,
      maxSlope: 1,
    });
  });
});
