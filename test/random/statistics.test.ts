import { expect } from "chai";
import { chiSquareScore, fingerprint, kolmogorov, upperTail } from "./statistics";

// True values: mpmath, 30 digits, rounded.
const TAILS: [number, number][] = [
  [0, 0.5],
  [1, 0.15865525393145705],
  [2.999, 0.0013543365337271067],
  [3, 0.0013498980316300945],
  [3.654152885361009, 0.00012901624382695034],
  [6, 9.865876450376981e-10],
  [-2, 0.9772498680518208],
];

describe("statistics", () => {
  for (const [x, probability] of TAILS) {
    it(`upperTail(${x}) is ${probability}`, () => {
      expect(upperTail(x)).to.be.closeTo(probability, 1e-13 * probability);
    });
  }

  it("kolmogorov and chiSquareScore see an uneven sample", () => {
    const even = Float64Array.from({ length: 1000 }, (_, i) => (i + 0.5) / 1000);
    expect(kolmogorov(even)).to.be.closeTo(Math.sqrt(1000) / 2000, 1e-12);
    expect(kolmogorov(even.map((u) => u ** 1.2))).to.be.above(1.95);
    expect(chiSquareScore([100, 100, 100], 100)).to.equal(-1);
    expect(chiSquareScore([150, 50, 100], 100)).to.be.above(4);
  });

  it("fingerprint of no numbers is the offset basis of FNV-1a", () => {
    expect(fingerprint(new Float64Array(0))).to.equal(2166136261);
    expect(fingerprint(Float64Array.of(0))).not.to.equal(fingerprint(Float64Array.of(-0)));
  });
});
