import { expect } from "chai";
import { noGrad } from "../../src/autograd/noGrad";
import { tensor } from "../../src/autograd/tensor";

describe("noGrad", () => {
  const x = tensor([1], { requiresGrad: true });

  it("records nothing, nested or not, and records again afterwards", () => {
    noGrad(() => {
      expect(noGrad(() => x.mul(2)).requiresGrad).to.equal(false);
      expect(x.mul(2).requiresGrad).to.equal(false);
    });
    expect(x.mul(2).requiresGrad).to.equal(true);
  });

  it("records again after an error, and after a promise that it refuses", () => {
    expect(() => noGrad(() => x.reshape([7]))).to.throw(RangeError);
    expect(x.mul(2).requiresGrad).to.equal(true);
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
