import { expect } from "chai";
import { indexOfLargest, largestSize } from "../../src/numerics/largest";

describe("indexOfLargest", () => {
  const places: [values: number[], place: number][] = [
    [[1, 3, 2, 3], 1],
    [[-Infinity, -Infinity], 0],
    [[1, NaN, 9, NaN], 1],
    [[NaN, 9], 0],
  ];
  for (const [values, place] of places) {
    it(`of [${values.join(", ")}] is ${place}`, () => {
      expect(indexOfLargest(Float64Array.from(values))).to.equal(place);
    });
  }
});

describe("largestSize", () => {
  it("of [1, -3, 2] is 3, of nothing 0, and NaN if one is", () => {
    expect(largestSize(Float64Array.of(1, -3, 2))).to.equal(3);
    expect(largestSize(Float64Array.of())).to.equal(0);
    expect(largestSize(Float64Array.of(1, NaN, 2))).to.eql(NaN);
  });
});
