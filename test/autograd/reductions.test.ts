import { expect } from "chai";
import * as fc from "fast-check";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { reductions } from "./arbitraries";

/** The entries that belong to each entry of the reduced tensor. */
function groups(x: Tensor, dim: number | undefined): number[][] {
  if (dim === undefined) return [[...x.data]];
  const stride = x.shape.slice(dim + 1).reduce((a, b) => a * b, 1);
  const block = stride * x.shape[dim];
  return Array.from({ length: x.data.length / x.shape[dim] }, (_, g) =>
    [...x.data].filter((_, i) => Math.floor(i / block) * stride + (i % stride) === g),
  );
}

describe("sum, mean and max", () => {
  it("are those of the entries along the dimension, which is dropped or kept as 1, or of all", () => {
    fc.assert(
      fc.property(reductions, ([x, options]) => {
        const { keepdim } = options;
        const dim = options.dim === undefined ? undefined : [...x.shape.keys()].at(options.dim);
        const reduced = (d: number): boolean => dim === undefined || d === dim;
        const kept = x.shape.map((n, d) => (reduced(d) ? 1 : n));
        const shape = keepdim ? kept : x.shape.filter((_, d) => !reduced(d));
        const [sum, mean, max] = [x.sum(options), x.mean(options), x.max(options)];
        for (const y of [sum, mean, max]) expect(y.shape).to.eql(shape);
        groups(x, dim).forEach((group, i) => {
          const total = group.reduce((a, b) => a + b, 0);
          expect(sum.data[i]).to.be.closeTo(total, 1e-14 * group.length);
          expect(mean.data[i]).to.be.closeTo(total / group.length, 1e-14);
          expect(max.data[i]).to.equal(Math.max(...group));
        });
      }),
    );
  });

  it("of nothing are 0 and NaN", () => {
    expect(tensor([]).sum().item()).to.equal(0);
    expect(tensor([]).mean().item()).to.eql(NaN);
  });

  it("sum of a million entries is off by (128 + log2 n) roundings at most", () => {
    const [x, truth] = [tensor(new Float64Array(1e6).fill(1 / 7)), 1e6 / 7];
    for (const y of [x, x.reshape([1e5, 10])]) {
      expect(y.sum().item()).to.be.closeTo(truth, truth * (128 + Math.log2(1e6)) * 2 ** -53);
    }
  });
});

describe("the gradient of max", () => {
  const slope = (data: number[] | number[][], options = {}): unknown => {
    const x = tensor(data, { requiresGrad: true });
    x.max(options).sum().backward();
    return x.grad!.toArray();
  };

  it("is shared equally by ties of all, and goes to the first of ties along a dimension", () => {
    expect(slope([1, 3, 3, 2, 3, 3])).to.eql([0, 0.25, 0.25, 0, 0.25, 0.25]);
    expect(slope([[3, 1, 3], [0, 2, 2]], { dim: 1 })).to.eql([[1, 0, 0], [0, 1, 0]]); // prettier-ignore
  });

  it("goes to NaN, which is the maximum if it is there", () => {
    expect(tensor([1, NaN, 3]).max().item()).to.eql(NaN);
    expect(tensor([[1, NaN, 3], [4, 5, 6]]).max({ dim: 1 }).toArray()).to.eql([NaN, 6]); // prettier-ignore
    expect(slope([1, NaN, NaN])).to.eql([0, 0.5, 0.5]);
    expect(slope([[1, NaN, NaN, 9]], { dim: 1 })).to.eql([[0, 1, 0, 0]]);
  });
});
