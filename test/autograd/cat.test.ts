import { expect } from "chai";
import * as fc from "fast-check";
import { cat } from "../../src/autograd/cat";
import { gradcheck } from "../../src/autograd/gradcheck";
import { tensor } from "../../src/autograd/tensor";
import { tensorsOf } from "./arbitraries";

describe("cat", () => {
  const [a, b] = [tensor([[1], [2]]), tensor([[3, 4], [5, 6]])]; // prettier-ignore

  it("cat([a, b], { dim: 1 }) puts the columns side by side", () => {
    expect(cat([a, b], { dim: 1 }).toArray()).to.eql([[1, 3, 4], [2, 5, 6]]); // prettier-ignore
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

  it("agrees with central differences, also for a tensor put in twice", () => {
    const f = (x: typeof a, y: typeof a): typeof a => cat([x, y, x], { dim: 1 }).exp();
    expect(gradcheck(f, [a, b]).ok).to.equal(true);
  });

  it("of shapes that do not fit names two of them", () => {
    expect(() => cat([a, b])).to.throw(RangeError, "got [2, 1] and [2, 2]");
    expect(() => cat([a, tensor([1])])).to.throw(RangeError, "got [2, 1] and [1]");
    expect(() => cat([])).to.throw(RangeError, "cat: needs at least one tensor");
    expect(() => cat([a, [1] as never])).to.throw(TypeError, "cat: needs a Tensor");
    expect(() => cat([tensor(1)])).to.throw(RangeError, "cat: dim must be");
  });
});
