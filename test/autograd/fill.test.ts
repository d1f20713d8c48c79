import { expect } from "chai";
import { ones, onesLike, zeros, zerosLike } from "../../src/autograd/fill";

describe("zeros and ones", () => {
  it("fill any shape, and do not share the caller's", () => {
    const shape = [2, 3];
    const x = zeros(shape);
    shape[0] = 9;
    expect([x.shape, zeros([0, 3]).shape, ones([]).toArray()]).to.eql([[2, 3], [0, 3], 1]);
  });

  it("require a gradient if told to, not because another tensor does", () => {
    const x = ones([2], { requiresGrad: true });
    const all = [x, zerosLike(x), onesLike(x)].map(({ requiresGrad }) => requiresGrad);
    expect(all).to.eql([true, false, false]);
  });
});
