import { expect } from "chai";
import { indexOfLargest, largestSize } from "../../src/numerics/largest";

describe("indexOfLargest", () => {
  it("is the first of the largest, or of NaN where there is one", () => {
    const lines = [[1, 3, 2, 3], [-Infinity, -Infinity], [1, NaN, 9, NaN], [NaN, 9]]; // prettier-ignore
    const places = lines.map((values) => indexOfLargest(Float64Array.from(values)));
    expect(places).to.eql([1, 0, 1, 0]);
  });
});

describe("largestSize", () => {
  it("of [1, -3, 2] is 3, of nothing 0, and NaN if one is", () => {
    const lines = [[1, -3, 2], [], [1, NaN, 2]];
    const sizes = lines.map((values) => largestSize(Float64Array.from(values)));
    expect(sizes).to.eql([3, 0, NaN]);
  });
});
