import { expect } from "chai";
import * as fc from "fast-check";
import { sigmoid } from "../../src/activations/sigmoid";
import { itKeepsTheActivationContract } from "../support/activationContract";

describe("sigmoid", () => {
  itKeepsTheActivationContract(sigmoid);

  it("sigmoid(0) is 0.5 and its slope there 0.25", () => {
    expect(sigmoid(0)).to.equal(0.5);
    expect(sigmoid.derivative(0)).to.equal(0.25);
    expect(sigmoid.maxSlope).to.equal(0.25);
  });

  it("sigmoid(x) + sigmoid(-x) is 1", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(sigmoid(x) + sigmoid(-x)).to.be.closeTo(1, Number.EPSILON);
      }),
    );
  });

  it("is 1 to the nearest double from 37.43 on, where the formula says 1 from 36.74", () => {
    expect([sigmoid(37.42), sigmoid(37.43)].map((y) => y === 1)).to.eql([false, true]);
  });

  it("keeps the slope 4.2e-18 at 40, where s(1 - s) is 0", () => {
    expect(sigmoid.derivative(40)).to.be.closeTo(4.248354255291589e-18, 1e-32);
    expect(sigmoid(40) * (1 - sigmoid(40))).to.equal(0);
  });

  it("runs from 0 to 1, both only approached; monotone, smooth, not zero-centred", () => {
    expect(sigmoid.range).to.eql({ low: 0, high: 1, lowClosed: false, highClosed: false });
    expect([sigmoid.monotone, sigmoid.smooth, sigmoid.zeroCentred]).to.eql([true, true, false]);
  });
});
