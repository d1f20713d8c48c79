import { expect } from "chai";
import { ones, onesLike, zeros, zerosLike } from "../../src/autograd/fill";
import { tensor } from "../../src/autograd/tensor";

describe("zeros and ones", () => {
  it("fill a shape", () => {
    expect(ones([]).item()).to.equal(1);
    expect(zeros([0, 3]).shape).to.eql([0, 3]);
  });

  it("like another tensor do not require a gradient because it does", () => {
    const x = tensor([3, 4], { requiresGrad: true });
    expect([zerosLike(x), onesLike(x)].map((y) => y.requiresGrad)).to.eql([false, false]);
  });

  it("require a gradient if told to", () => {
    const x = ones([2], { requiresGrad: true });
    x.sum().backward();
    expect(x.grad!.toArray()).to.eql([1, 1]);
  });

  it("do not share the caller's shape", () => {
    const shape = [2, 3];
    const x = zeros(shape);
    shape[0] = 9;
    expect(x.shape).to.eql([2, 3]);
  });
});
