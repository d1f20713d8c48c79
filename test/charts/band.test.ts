import { expect } from "chai";
import fc from "fast-check";
import { band } from "../../src/charts/band";

describe("band", () => {
  it("band(runs) holds the median, and nine runs of ten between its bounds", () => {
    const run = fc.tuple(fc.integer(), fc.double({ noNaN: true, min: -1e3, max: 1e3 }));
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 60 }), (runs) => {
        for (const { k, low, median, high } of band(runs)) {
          const count = (isIn: (v: number) => boolean): number =>
            runs.filter((values) => isIn(values[k])).length;
          const outside = 0.05 * (runs.length - 1) + 1;
          expect(count((v) => v < low)).to.be.at.most(outside);
          expect(count((v) => v > high)).to.be.at.most(outside);
          expect(count((v) => v < median)).to.be.at.most(runs.length / 2);
          expect(count((v) => v > median)).to.be.at.most(runs.length / 2);
        }
      }),
    );
  });

  it("band(runs, share) is wider for a larger share, and counts runs that are infinite", () => {
    const runs = Array.from({ length: 101 }, (_, i) => [i === 0 ? -Infinity : i]);
    expect(band(runs, 0.5)).to.eql([{ k: 0, low: 25, median: 50, high: 75 }]);
    expect(band(runs, 1)[0].low).to.equal(-Infinity);
    expect(band([[-Infinity], [0], [1], [2]], 0.9)[0].low).to.equal(-Infinity);
  });

  it("refuses no runs, and runs of different lengths", () => {
    expect(() => band([])).to.throw(TypeError, "band: runs must be arrays of one length");
    expect(() => band([[1], [1, 2]])).to.throw(TypeError);
  });
});
