import { expect } from "chai";
import * as fc from "fast-check";
import { zeros } from "../../src/autograd/fill";
import { broadcastShapes } from "../../src/autograd/broadcast";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { entryAt, indices, matrices, stacks } from "./arbitraries";

/** Entry (.., i, j) is the sum of a[.., i, k] b[.., k, j] over k, in the order of k. */
function naive(a: Tensor, b: Tensor): { shape: number[]; data: number[] } {
  const batch = broadcastShapes("test", a.shape.slice(0, -2), b.shape.slice(0, -2));
  const shape = [...batch, a.shape.at(-2)!, b.shape.at(-1)!];
  const data = indices(shape).map((index) => {
    const [outer, [i, j]] = [index.slice(0, -2), index.slice(-2) as [number, number]];
    let sum = 0;
    for (let k = 0; k < a.shape.at(-1)!; k++) {
      sum += entryAt(a, [...outer, i, k]) * entryAt(b, [...outer, k, j]);
    }
    return sum;
  });
  return { shape, data };
}

describe("matmul", () => {
  it("is the plain triple loop, to the last bit, also where stacks of matrices broadcast", () => {
    fc.assert(
      fc.property(fc.oneof(matrices, stacks), ([a, b]) => {
        const product = a.matmul(b);
        expect({ shape: product.shape, data: [...product.data] }).to.eql(naive(a, b));
      }),
      { numRuns: 200 },
    );
  });

  it("counts a vector as one row on the left and one column on the right, as torch.matmul", () => {
    const [m, v] = [tensor([[1, 2], [3, 4]]), tensor([1, 1])]; // prettier-ignore
    expect(m.matmul(v).toArray()).to.eql([3, 7]);
    expect(v.matmul(m).toArray()).to.eql([4, 6]);
    expect(v.matmul(v).toArray()).to.equal(2);
    expect(m.reshape([1, 2, 2]).matmul(v).toArray()).to.eql([[3, 7]]);
    expect(v.matmul(m.reshape([1, 2, 2])).toArray()).to.eql([[4, 6]]);
  });

  it("sums over nothing to 0, and does not let 0 hide NaN and Infinity", () => {
    const product = zeros([2, 0]).matmul(zeros([0, 3]));
    expect(product.toArray()).to.eql([[0, 0, 0], [0, 0, 0]]); // prettier-ignore
    expect(
      tensor([0, 0])
        .matmul(tensor([NaN, 1]))
        .item(),
    ).to.eql(NaN);
    expect(
      tensor([0, 0])
        .matmul(tensor([Infinity, 1]))
        .item(),
    ).to.eql(NaN);
  });
});
