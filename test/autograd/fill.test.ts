import { expect } from "chai";
import { ones, onesLike, zeros, zerosLike } from "../../src/autograd/fill";
import { tensor } from "../../src/autograd/tensor";

describe("zeros and ones", () => {
  it("fill a shape", () => {
    expect(zeros([2, 2]).toArray()).to.eql([[0, 0], [0, 0]]); // prettier-ignore
    expect(ones([3]).toArray()).to.eql([1, 1, 1]);
    expect(ones([]).item()).to.equal(1);
    expect(zeros([0, 3]).shape).to.eql([0, 3]);
  });

  it("take the shape of another tensor: zerosLike, onesLike", () => {
    const x = tensor([3, 4], { requiresGrad: true });
    expect(zerosLike(x).toArray()).to.eql([0, 0]);
    expect(onesLike(x).toArray()).to.eql([1, 1]);
    expect(onesLike(x).requiresGrad).to.equal(false);
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

  it("are an error for what is no shape", () => {
    for (const shape of [[-1], [1.5], [NaN], [1e12], [2 ** 20, 2 ** 20]]) {
      expect(() => zeros(shape), String(shape)).to.throw(RangeError, "zeros: ");
    }
    expect(() => ones(3 as never)).to.throw(
      TypeError,
      "ones: shape must be an array such as [2, 3], got 3",
    );
    expect(() => onesLike([1] as never)).to.throw(TypeError, "onesLike: needs a Tensor");
    expect(() => zerosLike(3 as never)).to.throw(TypeError, "zerosLike: needs a Tensor, got 3");
  });
});
