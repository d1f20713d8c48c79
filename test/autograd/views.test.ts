import { expect } from "chai";
import * as fc from "fast-check";
import { gradcheck } from "../../src/autograd/gradcheck";
import { tensor } from "../../src/autograd/tensor";
import { indices, tensorsOf } from "./arbitraries";

const matrix = tensor([[1, 2, 3], [4, 5, 6]]); // prettier-ignore

describe("transpose", () => {
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
});

describe("reshape", () => {
  it("keeps the numbers in row-major order", () => {
    expect(matrix.reshape([3, -1]).toArray()).to.eql([[1, 2], [3, 4], [5, 6]]); // prettier-ignore
    expect(tensor(7).reshape([1, 1]).toArray()).to.eql([[7]]);
    expect(tensor([7]).reshape([]).toArray()).to.equal(7);
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
});
