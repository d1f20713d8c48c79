import { expect } from "chai";
import * as fc from "fast-check";
import { gradcheck } from "../../src/autograd/gradcheck";
import { broadcastShapes } from "../../src/autograd/broadcast";
import { tensor, Tensor } from "../../src/autograd/tensor";
import { where } from "../../src/autograd/where";
import { broadcastingTensors, entryAt, indices } from "./arbitraries";

describe("where", () => {
  it("repeats numbers, and counts NaN and -1 as true, -0 as false", () => {
    expect(where([NaN, -1, -0], [1, 2, 3], 7)).to.eql(Float64Array.of(1, 2, 7));
    expect(where(0, [1, 2], 7)).to.eql(Float64Array.of(7, 7));
    expect(where(1, 2, 3)).to.eql(Float64Array.of(2));
  });

  it("gives a tensor where one of the arguments is a tensor", () => {
    const one = tensor([1]);
    for (const y of [where(one, 1, 2), where(1, one, 2), where(1, 1, one)]) {
      expect(y).to.be.an.instanceOf(Tensor);
    }
  });

  it("broadcasts, and sends each gradient to the entry that was chosen", () => {
    fc.assert(
      fc.property(broadcastingTensors(), ([a, b]) => {
        const condition = tensor(a.data.map((v) => +(v > 0))).reshape(a.shape);
        const y = where(condition, a, b);
        const shape = broadcastShapes("test", a.shape, b.shape);
        expect(y.shape).to.eql(shape);
        expect([...y.data]).to.eql(
          indices(shape).map((i) => entryAt(entryAt(condition, i) !== 0 ? a : b, i)),
        );
        return gradcheck((x, z) => where(condition, x, z).sin(), [a, b]).ok;
      }),
      { numRuns: 50 },
    );
  });

  it("keeps a NaN or infinity that was not chosen out of the gradient", () => {
    const x = tensor([0, 4], { requiresGrad: true });
    where([0, 1], x.mul(2), Infinity).slice(1, 2).sum().backward();
    expect(x.grad!.toArray()).to.eql([0, 2]);
    const z = tensor([1, 2], { requiresGrad: true });
    where([0, 1], z, 0).backward(tensor([Infinity, 3]));
    expect(z.grad!.toArray()).to.eql([0, 3]);
  });
});
