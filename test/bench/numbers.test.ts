import { expect } from "chai";
import fc from "fast-check";

import { exponentOf, lineOf, median, ratioOf } from "../../bench/numbers.mjs";

const row = { name: "row", contenders: {}, lines: [] };
const turns = (values: number[]): { cpu: number }[] => values.map((cpu) => ({ cpu }));
const line = { what: "it", value: "cpu", unit: "ms", scale: 1000, reach: { ratio: 0.5 } };

describe("the numbers of the bench", () => {
  it("median is the middle value, or the mean of two", () => {
    expect(median([3, 1, 2])).to.equal(2);
    expect(median([4, 1, 2, 3])).to.equal(2.5);
  });

  it("ratioOf pairs the rounds, so that what slows a whole round leaves it alone", () => {
    expect(ratioOf([1, 10, 2], [2, 20, 4])).to.eql({ median: 0.5, low: 0.5, high: 0.5 });
    expect(ratioOf([1, 3, 2], [1, 1, 1])).to.eql({ median: 2, low: 1, high: 3 });
  });

  it("exponentOf finds the power of a law", () => {
    const [power, factor] = [fc.double({ min: -3, max: 3 }), fc.double({ min: 0.01, max: 100 })];
    fc.assert(
      fc.property(power, factor, (p, c) => {
        fc.pre(!Number.isNaN(p + c));
        const points = [1, 2, 5, 10].map((x): [number, number] => [x, c * Math.pow(x, p)]);
        // Ten roundings of logarithms below 12, over logarithms that spread by 1.6.
        expect(exponentOf(points)).to.be.closeTo(p, 1e-13);
      }),
    );
  });

  it("lineOf compares with the better of NumPy and PyTorch, though another is faster", () => {
    const found = lineOf(line, row, {
      "this library": turns([1, 2, 3]),
      NumPy: turns([4, 8, 12]),
      PyTorch: turns([5, 9, 13]),
      "d3-random": turns([1, 1, 1]),
    })!;
    expect(found.peer).to.equal("NumPy");
    expect(found.others).to.eql(["d3-random", "PyTorch"]);
    expect(found.values["this library"]).to.eql([1000, 2000, 3000]);
    expect(found.ratios.NumPy).to.eql({ median: 0.25, low: 0.25, high: 0.25 });
    expect(found.met).to.equal(true);
  });

  it("lineOf compares with the best of the others where there is no Python", () => {
    const ours = turns([2, 2]);
    const found = lineOf(line, row, { "this library": ours, "d3-random": turns([3, 3]) })!;
    expect(found.peer).to.equal("d3-random");
    expect(found.met).to.equal(false);
  });

  it("lineOf leaves out a peer that does not know the value", () => {
    const found = lineOf(line, row, { "this library": turns([1]), NumPy: [{ wall: 1 }] })!;
    expect(found.peer).to.equal(null);
    expect(found.met).to.equal(null);
  });

  it("a reach may be a most, or a power", () => {
    const met = (reach: object, value: number): boolean | null =>
      lineOf({ ...line, scale: 1, reach }, row, { "this library": turns([value]) })!.met;
    expect([met({ most: 160 }, 160), met({ most: 160 }, 161)]).to.eql([true, false]);
    expect([met({ exponent: 1 }, 1.1), met({ exponent: 1 }, 1.5)]).to.eql([true, false]);
  });

  it("lineOf is null without a turn of our own", () => {
    expect(lineOf(line, row, { NumPy: turns([1]) })).to.equal(null);
    expect(lineOf(line, row, { "this library": [] })).to.equal(null);
  });
});
