import { expect } from "chai";
import fc from "fast-check";
import { relu } from "../../src/activations/relu";
import { sigmoid } from "../../src/activations/sigmoid";
import { tanh } from "../../src/activations/tanh";
import { tensor } from "../../src/autograd/tensor";
import { slopeChain } from "../../src/propagation/slopeChain";

const small = fc.double({ min: -3, max: 3, noNaN: true });

describe("slopeChain", () => {
  it("is the logarithm of what automatic differentiation finds", () => {
    fc.assert(
      fc.property(small, small, small, (input, weight, bias) => {
        const logs = slopeChain(tanh, { depth: 5, input, weight, bias });
        const x = tensor(input, { requiresGrad: true });
        let y = x;
        for (let layer = 0; layer < 5; layer++) y = tanh(y.mul(weight).add(bias));
        y.backward();
        const slope = Math.abs(x.grad!.item());
        // Numbers below 2e-308 have fewer digits, and fewer still a product of them.
        expect(Math.exp(logs[4])).to.be.closeTo(slope, 1e-12 * slope + 1e-320);
      }),
    );
  });

  it("does not stop at any depth", () => {
    const logs = slopeChain(sigmoid, { depth: 100_000, input: 0.5, bias: -0.5 });
    expect(logs.at(-1)).to.be.closeTo(100_000 * Math.log(0.25), 1e-5);
  });

  it("adds ln |weight| a layer for ReLU while it is on, -Infinity once it is off", () => {
    const on = slopeChain(relu, { depth: 3, input: 1, weight: 2 });
    on.forEach((log, i) => expect(log).to.be.closeTo((i + 1) * Math.LN2, 1e-15));
    const off = slopeChain(relu, { depth: 3, input: 1, weight: 1, bias: -0.6 });
    expect([...off]).to.deep.equal([0, -Infinity, -Infinity]);
  });
});
