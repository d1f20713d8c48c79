import { expect } from "chai";
import * as fc from "fast-check";
import { relu } from "../../src/activations/relu";
import { itKeepsTheActivationContract } from "../support/activationContract";

describe("relu", () => {
  itKeepsTheActivationContract(relu, { kinks: () => [0] });

  it("relu(-2) is 0 and relu(3) is 3", () => {
    expect([relu(-2), relu(3)]).to.eql([0, 3]);
  });

  it("relu.derivative(0) is 0 by convention", () => {
    expect([relu.derivative(0), relu.derivative(-0)]).to.eql([0, 0]);
  });

  it("relu(x) - relu(-x) is x", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(relu(x) - relu(-x)).to.equal(x + 0);
      }),
    );
  });

  it("runs from 0, attained, to infinity; monotone, with a kink, not zero-centred", () => {
    expect(relu.range).to.eql({ low: 0, high: Infinity, lowClosed: true, highClosed: false });
    expect([relu.monotone, relu.smooth, relu.zeroCentred]).to.eql([true, false, false]);
  });
});
