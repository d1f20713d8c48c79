import { expect } from "chai";
import fc from "fast-check";
import { deadFraction } from "../../src/propagation/deadFraction";
import { ulpsBetween } from "../support/ulps";

/** 1 - (1 - 2^-n)^L by integers, rounded twice at most. */
function exactly(n: number, depth: number): number {
  const all = 1n << BigInt(n * depth);
  const dead = all - ((1n << BigInt(n)) - 1n) ** BigInt(depth);
  const shift = n * depth - dead.toString(2).length + 64;
  return Number((dead << BigInt(shift)) / all) * 2 ** -shift;
}

/** By mpmath, 700 digits, rounded. */
const TRUE_VALUES: [width: number, depth: number, dead: number][] = [
  [1, 1, 0.5],
  [1, 10, 0.9990234375],
  [1, 1000, 1],
  [2, 3, 0.578125],
  [4, 20, 0.7249412101116637],
  [4, 100, 0.9984255544709855],
  [10, 50, 0.04767792029637308],
  [53, 7, 7.771561172376093e-16],
  [64, 1000, 5.421010862427522e-17],
  [1000, 1, 9.332636185032189e-302],
  [1000, 1000, 9.332636185032189e-299],
  [30, 2 ** 40, 1],
];

describe("deadFraction", () => {
  for (const [width, depth, dead] of TRUE_VALUES) {
    it(`deadFraction(${width}, ${depth}) is ${dead}, to 2 doubles`, () => {
      expect(ulpsBetween(deadFraction(width, depth), dead)).to.be.at.most(2);
    });
  }

  it("agrees with integers to 4 doubles at any width and depth", () => {
    const sizes = fc.record({
      width: fc.integer({ min: 1, max: 80 }),
      depth: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(sizes, ({ width, depth }) => {
        expect(ulpsBetween(deadFraction(width, depth), exactly(width, depth))).to.be.at.most(4);
      }),
    );
  });

  it("is 0 where 2^-width is no double", () => {
    expect(deadFraction(1075, 1000)).to.equal(0);
  });
});
