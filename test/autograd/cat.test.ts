import { expect } from "chai";
import * as fc from "fast-check";
import { cat } from "../../src/autograd/cat";
import { tensor } from "../../src/autograd/tensor";
import { tensorsOf } from "./arbitraries";

describe("cat", () => {
  it("counts a negative dim from the end, and takes empty tensors", () => {
    const [a, b] = [tensor([[1], [2]]), tensor([[3, 4], [5, 6]])]; // prettier-ignore
    expect(cat([a, b], { dim: -1 }).toArray()).to.eql([[1, 3, 4], [2, 5, 6]]); // prettier-ignore
    expect(cat([tensor([1]), tensor([]), tensor([2, 3])]).toArray()).to.eql([1, 2, 3]);
  });

  it("takes slices apart again", () => {
    fc.assert(
      fc.property(tensorsOf([3, 4, 2]), fc.nat(2), fc.nat(4), (x, dim, cut) => {
        const parts = [x.slice(0, cut, dim), x.slice(cut, undefined, dim)];
        expect(cat(parts, { dim }).toArray()).to.eql(x.toArray());
      }),
    );
  });
});
