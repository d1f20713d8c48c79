import { expect } from "chai";
import * as fc from "fast-check";
import { gradcheck } from "../../src/autograd/gradcheck";
import { tensor } from "../../src/autograd/tensor";
import { expectGradient, indices, tensors, tensorsOf } from "./arbitraries";

const matrix = tensor([[1, 2, 3], [4, 5, 6]]); // prettier-ignore

describe("transpose", () => {
  it("exchanges rows and columns", () => {
    expect(matrix.transpose().toArray()).to.eql([[1, 4], [2, 5], [3, 6]]); // prettier-ignore
  });

  it("moves entry (.., i, .., j, ..) to (.., j, .., i, ..)", () => {
    fc.assert(
      fc.property(tensorsOf([2, 3, 4]), fc.nat(2), fc.nat(2), (x, a, b) => {
        const y = x.transpose(a - 3, b);
        const moved = indices(y.shape).map((index) => {
          const own = [...index];
          [own[a], own[b]] = [own[b], own[a]];
          return x.data[(own[0] * 3 + own[1]) * 4 + own[2]];
        });
        expect([...y.data]).to.eql(moved);
        return gradcheck((t) => t.transpose(a, b).mul(y.detach()), [x]).ok;
      }),
      { numRuns: 30 },
    );
  });

  it("of a dimension that is not there is a RangeError", () => {
    expect(() => tensor([1, 2]).transpose()).to.throw(RangeError, "transpose: dim must be");
    expect(() => matrix.transpose(0, -3)).to.throw(RangeError, "got -3");
    expect(() => matrix.transpose(0.5)).to.throw(RangeError, "got 0.5");
  });
});

describe("reshape", () => {
  it("keeps the numbers in row-major order", () => {
    expect(matrix.reshape([3, -1]).toArray()).to.eql([[1, 2], [3, 4], [5, 6]]); // prettier-ignore
    expect(tensor(7).reshape([1, 1]).toArray()).to.eql([[7]]);
    expect(tensor([7]).reshape([]).toArray()).to.equal(7);
  });

  it("agrees with central differences", () => {
    expectGradient(tensors(), (x) => x.reshape([-1]).sin());
  });

  it("to a shape that does not fit names both shapes", () => {
    for (const shape of [[4], [-1, -1], [4, -1], [-2, -3], [1.5, 4], [NaN], [0, -1]]) {
      const text = `got [${shape.join(", ")}] for [2, 3]`;
      expect(() => matrix.reshape(shape), text).to.throw(RangeError, text);
    }
    expect(() => matrix.reshape(6 as never)).to.throw(TypeError, "shape must be an array");
  });
});

describe("slice", () => {
  const line = tensor([0, 1, 2, 3, 4]);

  it("takes start, ..., end - 1 and keeps the dimension", () => {
    expect(matrix.slice(1, 3, 1).toArray()).to.eql([[2, 3], [5, 6]]); // prettier-ignore
    expect(matrix.slice(1, 2).toArray()).to.eql([[4, 5, 6]]);
    expect(matrix.slice(0, 1, -1).toArray()).to.eql([[1], [4]]);
  });

  it("counts negative places from the end and cuts off the rest, as Array.slice does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -8, max: 8 }), (a, b) => {
        expect(line.slice(a, b).toArray()).to.eql([0, 1, 2, 3, 4].slice(a, b));
        expect(line.slice(a).toArray()).to.eql([0, 1, 2, 3, 4].slice(a));
      }),
    );
  });

  it("sends the gradient to the entries it took, and 0 to the others", () => {
    const x = tensor(line, { requiresGrad: true });
    x.slice(1, 3).sum().backward();
    expect(x.grad!.toArray()).to.eql([0, 1, 1, 0, 0]);
    expectGradient(tensorsOf([2, 4, 3]), (y) => y.slice(1, -1, 1).exp(), 20);
  });

  it("of places that are not integers is a RangeError", () => {
    expect(() => line.slice(0.5)).to.throw(RangeError, "start and end must be integers, got 0.5");
    expect(() => line.slice(0, NaN)).to.throw(RangeError, "got NaN");
    expect(() => line.slice(0, 1, 1)).to.throw(RangeError, "slice: dim must be");
    expect(() => tensor(1).slice(0)).to.throw(RangeError, "slice: dim must be");
  });
});
