import { expect } from "chai";
import * as fc from "fast-check";
import { zeros } from "../../src/autograd/fill";
import { gradcheck } from "../../src/autograd/gradcheck";
import { broadcastShapes } from "../../src/autograd/broadcast";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { broadcastingShapes, entryAt, expectGradient, indices, tensorsOf } from "./arbitraries";

const length = fc.integer({ min: 1, max: 9 });

const matrices = fc
  .tuple(length, length, length)
  .chain(([n, m, p]) => fc.tuple(tensorsOf([n, m]), tensorsOf([m, p])));

const stacks = fc
  .tuple(broadcastingShapes(), length, length, length)
  .chain(([[a, b], n, m, p]) =>
    fc.tuple(tensorsOf([...a.slice(-2), n, m]), tensorsOf([...b.slice(-2), m, p])),
  );

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
  it("is the plain triple loop, to the last bit", () => {
    fc.assert(
      fc.property(matrices, ([a, b]) => {
        expect([...a.matmul(b).data]).to.eql(naive(a, b).data);
      }),
    );
  });

  it("broadcasts stacks of matrices", () => {
    fc.assert(
      fc.property(stacks, ([a, b]) => {
        const { shape, data } = naive(a, b);
        expect(a.matmul(b).shape).to.eql(shape);
        expect([...a.matmul(b).data]).to.eql(data);
      }),
    );
  });

  it("agrees with central differences, also where the stacks broadcast", () => {
    const small = fc
      .oneof(matrices, stacks)
      .filter(([a, b]) => a.data.length * b.data.length < 400);
    expectGradient(small, (a, b) => a.matmul(b).sin(), 40);
  });

  it("counts a vector as one row on the left and one column on the right, as torch.matmul", () => {
    const [m, v] = [tensor([[1, 2], [3, 4]]), tensor([1, 1])]; // prettier-ignore
    expect(m.matmul(v).toArray()).to.eql([3, 7]);
    expect(v.matmul(m).toArray()).to.eql([4, 6]);
    expect(v.matmul(v).toArray()).to.equal(2);
    expect(m.reshape([1, 2, 2]).matmul(v).toArray()).to.eql([[3, 7]]);
    expect(v.matmul(m.reshape([1, 2, 2])).toArray()).to.eql([[4, 6]]);
    const pairs = [[m, v], [v, m], [v, v]]; // prettier-ignore
    for (const pair of pairs) {
      expect(gradcheck((a, b) => a.matmul(b).exp(), pair).ok).to.equal(true);
    }
  });

  it("sums over nothing to 0", () => {
    const product = zeros([2, 0]).matmul(zeros([0, 3]));
    expect(product.toArray()).to.eql([[0, 0, 0], [0, 0, 0]]); // prettier-ignore
  });

  it("does not let 0 hide NaN and Infinity", () => {
    const [zero, odd] = [tensor([[0, 0]]), tensor([[NaN], [Infinity]])];
    expect(zero.matmul(odd).item()).to.eql(NaN);
  });

  it("names both shapes where they do not fit", () => {
    const [a, b] = [tensor([[1, 2, 3]]), tensor([[1, 2]])];
    const text = "matmul: inner lengths must agree, got [1, 3] and [1, 2]";
    expect(() => a.matmul(b)).to.throw(RangeError, text);
    expect(() => a.matmul(tensor(1))).to.throw(RangeError, "got [1, 3] and []");
    expect(() => a.reshape([1, 3, 1]).matmul(tensor([1, 2]))).to.throw("[1, 3, 1] and [2]");
    expect(() => a.matmul(2 as never)).to.throw(TypeError, "matmul: needs a Tensor, got 2");
  });
});
