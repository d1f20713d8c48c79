import { expect } from "chai";
import * as fc from "fast-check";
import { gradcheck } from "../../src/autograd/gradcheck";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { shapes, tensorsOf } from "./arbitraries";

/** A tensor, and a reduction of all of it or of one of its dimensions. */
const reductions = shapes(3).chain((shape) => {
  const dim = fc.constantFrom(undefined, ...shape.keys());
  return fc.tuple(tensorsOf(shape), fc.record({ dim, keepdim: fc.boolean() }));
});

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
  it("are those of the entries along the dimension, or of all", () => {
    fc.assert(
      fc.property(reductions, ([x, options]) => {
        groups(x, options.dim).forEach((group, i) => {
          const sum = group.reduce((a, b) => a + b, 0);
          expect(x.sum(options).data[i]).to.be.closeTo(sum, 1e-14 * group.length);
          expect(x.mean(options).data[i]).to.be.closeTo(sum / group.length, 1e-14);
          expect(x.max(options).data[i]).to.equal(Math.max(...group));
        });
      }),
    );
  });

  it("drop the dimension, or keep it with length 1", () => {
    fc.assert(
      fc.property(reductions, ([x, options]) => {
        const { dim, keepdim } = options;
        const reduced = (d: number): boolean => dim === undefined || d === dim;
        const kept = x.shape.map((n, d) => (reduced(d) ? 1 : n));
        const shape = keepdim ? kept : x.shape.filter((_, d) => !reduced(d));
        for (const y of [x.sum(options), x.mean(options), x.max(options)]) {
          expect(y.shape).to.eql(shape);
        }
      }),
    );
  });

  it("sum and mean agree with central differences", () => {
    fc.assert(
      fc.property(reductions, ([x, options]) => {
        return gradcheck((y) => y.sin().sum(options).sin().mul(y.mean(options)), [x]).ok;
      }),
      { numRuns: 50 },
    );
  });

  it("max agrees with central differences where the entries are apart", () => {
    const apart = tensor([0.3, -1, 2, 0.7, 5, 1, -3, 4, 0, 9, 8, 7]).reshape([2, 3, 2]);
    for (const dim of [undefined, 0, 1, 2, -1]) {
      expect(gradcheck((x) => x.max({ dim }).sin(), [apart]).ok).to.equal(true);
    }
  });

  it("count a negative dim from the end", () => {
    const x = tensor([[1, 2], [3, 4]]); // prettier-ignore
    expect(x.sum({ dim: -1 }).toArray()).to.eql([3, 7]);
    expect(x.mean({ dim: -2 }).toArray()).to.eql([2, 3]);
    expect(x.max({ dim: -2 }).toArray()).to.eql([3, 4]);
  });

  it("along a dimension that is not there are a RangeError", () => {
    const x = tensor([[1, 2]]);
    for (const name of ["sum", "mean", "max"] as const) {
      for (const dim of [2, -3, 0.5, NaN]) {
        const text = `${name}: dim must be an integer >= -2 and < 2 for rank 2, got ${dim}`;
        expect(() => x[name]({ dim })).to.throw(RangeError, text);
      }
    }
  });

  it("of nothing are 0, NaN and a RangeError", () => {
    expect(tensor([]).sum().item()).to.equal(0);
    expect(tensor([]).mean().item()).to.eql(NaN);
    expect(() => tensor([]).max()).to.throw(RangeError, "needs at least one value, got shape [0]");
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

  it("is shared equally by ties of the full maximum", () => {
    expect(slope([1, 3, 3, 2, 3, 3])).to.eql([0, 0.25, 0.25, 0, 0.25, 0.25]);
  });

  it("goes to the first of ties along a dimension", () => {
    expect(slope([[3, 1, 3], [0, 2, 2]], { dim: 1 })).to.eql([[1, 0, 0], [0, 1, 0]]); // prettier-ignore
  });

  it("goes to NaN, which is the maximum if it is there", () => {
    expect(tensor([1, NaN, 3]).max().item()).to.eql(NaN);
    expect(tensor([[1, NaN, 3], [4, 5, 6]]).max({ dim: 1 }).toArray()).to.eql([NaN, 6]); // prettier-ignore
    expect(slope([1, NaN, NaN])).to.eql([0, 0.5, 0.5]);
    expect(slope([[1, NaN, NaN, 9]], { dim: 1 })).to.eql([[0, 1, 0, 0]]);
  });
});
