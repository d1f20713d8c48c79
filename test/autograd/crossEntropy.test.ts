import { expect } from "chai";
import * as fc from "fast-check";
import { crossEntropy } from "../../src/autograd/crossEntropy";
import { tensor } from "../../src/autograd/tensor";
import { tensorsOf } from "./arbitraries";

const targets = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3));

describe("crossEntropy", () => {
  it("is the mean of log(sum of exp) - z[target]", () => {
    fc.assert(
      fc.property(tensorsOf([3, 4]), targets, (z, t) => {
        const rows = z.toArray() as number[][];
        const losses = rows.map((row, i) => {
          return Math.log(row.reduce((sum, v) => sum + Math.exp(v), 0)) - row[t[i]];
        });
        const mean = losses.reduce((a, b) => a + b, 0) / 3;
        expect(crossEntropy(z, t).item()).to.be.closeTo(mean, 1e-14);
      }),
    );
  });

  it("keeps the small loss and slope of a confident class", () => {
    const z = tensor([[50, 0]], { requiresGrad: true });
    const loss = crossEntropy(z, [0]);
    loss.backward();
    const p = Math.exp(-50);
    expect(loss.item()).to.equal(p);
    expect(z.grad!.toArray()).to.eql([[-p, p]]);
  });

  it("survives logits whose exponential overflows, and -Infinity for impossible classes", () => {
    expect(crossEntropy(tensor([[1000, 0, -1000]]), [1]).item()).to.equal(1000);
    const z = tensor([[0, -Infinity, 0]], { requiresGrad: true });
    const loss = crossEntropy(z, [0]);
    loss.backward();
    expect(loss.item()).to.equal(Math.LN2);
    expect(z.grad!.toArray()).to.eql([[-0.5, 0, 0.5]]);
  });

  it("lets NaN through, and is NaN beside an infinite logit, as PyTorch's", () => {
    expect(crossEntropy(tensor([[1, Infinity, 2]]), [0]).item()).to.eql(NaN);
    expect(crossEntropy(tensor([[1, NaN, 2]]), [0]).item()).to.eql(NaN);
    expect(crossEntropy(tensor([[NaN, 1, 2]]), [2]).item()).to.eql(NaN);
  });
});
