import { expect } from "chai";
import * as fc from "fast-check";
import { crossEntropy } from "../../src/autograd/crossEntropy";
import { tensor } from "../../src/autograd/tensor";
import { expectGradient, tensorsOf } from "./arbitraries";

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

  it("agrees with central differences", () => {
    expectGradient(tensorsOf([3, 4]), (z) => crossEntropy(z, [3, 0, 1]));
  });

  it("does not change when a row is shifted, and its gradient sums to 0 along a row", () => {
    fc.assert(
      fc.property(tensorsOf([3, 4]), targets, (z, t) => {
        const leaf = tensor(z.add(512), { requiresGrad: true });
        crossEntropy(leaf, t).backward();
        expect(crossEntropy(leaf, t).item()).to.be.closeTo(crossEntropy(z, t).item(), 1e-12);
        for (const sum of leaf.grad!.sum({ dim: 1 }).data) expect(sum).to.be.closeTo(0, 1e-15);
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

  it("is a RangeError for other shapes, other numbers of targets, and targets that are no class", () => {
    const z = tensor([[1, 2, 3]]);
    expect(() => crossEntropy(z, [0, 1])).to.throw(RangeError, "got [1, 3] and 2 targets");
    expect(() => crossEntropy(z.reshape([3]), [0])).to.throw(RangeError, "got [3] and 1 targets");
    for (const target of [3, -1, 0.5, NaN]) {
      const text = `integers >= 0 and < 3, got ${target}`;
      expect(() => crossEntropy(z, [target])).to.throw(RangeError, text);
    }
    expect(() => crossEntropy([[1]] as never, [0])).to.throw(TypeError, "crossEntropy: needs a");
  });
});
