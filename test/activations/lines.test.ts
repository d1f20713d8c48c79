import { expect } from "chai";
import { largestOf, mapLines } from "../../src/activations/lines";

const data = Float64Array.of(1, 2, 3, 4, 5, 6);

describe("mapLines", () => {
  it("replaces each line along the dimension", () => {
    const reversed = (line: Float64Array): Float64Array => line.slice().reverse();
    expect([...mapLines([data], [2, 3], 1, reversed)]).to.eql([3, 2, 1, 6, 5, 4]);
    expect([...mapLines([data], [2, 3], 0, reversed)]).to.eql([4, 5, 6, 1, 2, 3]);
    expect([...mapLines([data], [3, 1, 2], 0, reversed)]).to.eql([5, 6, 3, 4, 1, 2]);
  });

  it("hands over a line of each array, and leaves the arrays as they are", () => {
    const sum = mapLines([data, data], [6], 0, (a, b) =>
      a.map((value, i) => (a[i] = value + b[i])),
    );
    expect([...sum]).to.eql([2, 4, 6, 8, 10, 12]);
    expect([...data]).to.eql([1, 2, 3, 4, 5, 6]);
  });
});

describe("largestOf", () => {
  it("is NaN where one entry is, and -Infinity for none", () => {
    expect([[1, 3, 2], [1, NaN, 2], []].map((line) => largestOf(Float64Array.from(line)))).to.eql([
      3,
      NaN,
      -Infinity,
    ]);
  });
});
