import { expect } from "chai";
import * as fc from "fast-check";
import { linspace } from "../../src/autograd/linspace";

describe("linspace", () => {
  it("has exact ends and never falls between them", () => {
    const ends = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(ends, ends, fc.integer({ min: 2, max: 60 }), (a, b, n) => {
        const points = linspace(a, b, n);
        expect([points.length, points[0], points[n - 1]]).to.eql([n, a, b]);
        const scale = Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
        for (let i = 0; i < n; i++) {
          const truth = (a / scale) * ((n - 1 - i) / (n - 1)) + (b / scale) * (i / (n - 1));
          // A few roundings of numbers up to the larger end; more where that is subnormal.
          expect(points[i] / scale).to.be.closeTo(truth, scale < 1e-300 ? 2 : 8 * 2 ** -53);
        }
      }),
    );
  });

  it("is symmetric around 0, with 0 itself in the middle of an odd number", () => {
    for (const n of [3, 101, 501]) {
      const points = linspace(-3, 3, n);
      expect(points[(n - 1) / 2]).to.equal(0);
      points.forEach((x, i) => expect(x + points[n - 1 - i]).to.equal(0));
    }
  });

  it("gives whole numbers where they are due, one end if one is asked for, and no overflow", () => {
    const huge = Number.MAX_VALUE;
    expect([...linspace(0, 49, 50)]).to.eql(Array.from({ length: 50 }, (_, i) => i));
    expect([...linspace(2, 3, 1)]).to.eql([2]);
    expect([...linspace(-huge, huge, 3)]).to.eql([-huge, 0, huge]);
  });
});
