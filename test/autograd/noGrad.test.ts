import { expect } from "chai";
import { noGrad } from "../../src/autograd/noGrad";
import { tensor } from "../../src/autograd/tensor";

describe("noGrad", () => {
  const x = tensor([1], { requiresGrad: true });

  it("noGrad(() => x.mul(2)).requiresGrad is false", () => {
    const y = noGrad(() => x.mul(2));
    expect(y.requiresGrad).to.equal(false);
    expect(y.toArray()).to.eql([2]);
    expect(x.mul(2).requiresGrad).to.equal(true);
  });

  it("nests", () => {
    noGrad(() => {
      noGrad(() => x.mul(2));
      expect(x.mul(2).requiresGrad).to.equal(false);
    });
    expect(x.mul(2).requiresGrad).to.equal(true);
  });

  it("records again after an error", () => {
    expect(() => noGrad(() => x.reshape([7]))).to.throw(RangeError);
    expect(x.mul(2).requiresGrad).to.equal(true);
  });

  it("refuses a function that returns a promise", () => {
    expect(() => noGrad(async () => x)).to.throw(TypeError, "noGrad: needs a synchronous function");
    expect(x.mul(2).requiresGrad).to.equal(true);
  });

  it("does not stop backward, and leaves can be made inside", () => {
    const leaf = noGrad(() => tensor(2, { requiresGrad: true }));
    const y = leaf.mul(leaf);
    noGrad(() => y.backward());
    expect(leaf.grad!.item()).to.equal(4);
  });
});
