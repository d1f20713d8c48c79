import { expect } from "chai";
import * as fc from "fast-check";
import { sigmoid } from "../../src/activations/sigmoid";
import { tanh } from "../../src/activations/tanh";
import { itKeepsTheActivationContract } from "../support/activationContract";

describe("tanh", () => {
  itKeepsTheActivationContract(tanh);

  it("tanh(0) is 0 and its slope there 1", () => {
    expect([tanh(0), tanh.derivative(0), tanh.maxSlope]).to.eql([0, 1, 1]);
  });

  it("tanh(x) is 2 sigmoid(2x) - 1 to 1e-15", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(2 * sigmoid(2 * x) - 1).to.be.closeTo(tanh(x), 1e-15);
      }),
    );
  });

  it("is odd, and its derivative even", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(tanh(-x)).to.equal(-tanh(x));
        expect(tanh.derivative(-x)).to.equal(tanh.derivative(x));
      }),
    );
  });

  it("runs from -1 to 1, both only approached; monotone, smooth, zero-centred", () => {
    expect(tanh.range).to.eql({ low: -1, high: 1, lowClosed: false, highClosed: false });
    expect([tanh.monotone, tanh.smooth, tanh.zeroCentred]).to.eql([true, true, true]);
  });
});
