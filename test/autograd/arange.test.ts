import { expect } from "chai";
import * as fc from "fast-check";
import { arange } from "../../src/autograd/arange";

describe("arange", () => {
  it("arange(-8, 8, 0.1) has 160 values, and number 80 is exactly 0", () => {
    expect(arange(-8, 8, 0.1).length).to.equal(160);
    expect(arange(-8, 8, 0.1)[80]).to.equal(0);
  });

  it("has entry start + i step, and ceil((stop - start) / step) of them", () => {
    const number = fc.double({ min: -50, max: 50, noNaN: true });
    const step = fc.double({ min: 0.1, max: 9, noNaN: true });
    fc.assert(
      fc.property(number, number, step, (start, stop, size) => {
        const signed = start <= stop ? size : -size;
        const x = arange(start, stop, signed);
        expect(x.length).to.equal(Math.ceil((stop - start) / signed));
        x.forEach((value, i) => expect(value).to.equal(start + i * signed));
      }),
    );
  });

  it("leaves the end out, counts down with a negative step, and by 1 if none is given", () => {
    expect([...arange(-10, 10, 2)]).to.eql([-10, -8, -6, -4, -2, 0, 2, 4, 6, 8]);
    expect([...arange(3, 0, -1)]).to.eql([3, 2, 1]);
    expect([...arange(0, 3)]).to.eql([0, 1, 2]);
    expect(arange(1, 1, 0.5).length).to.equal(0);
  });

  it("is a RangeError for a step of 0 or of the wrong sign", () => {
    for (const step of [0, -0, -1, -1e300]) {
      expect(() => arange(0, 0.3, step)).to.throw(RangeError, "must lead from 0 to 0.3");
    }
    expect(() => arange(1, 0, 1)).to.throw(RangeError, "got 1");
  });

  it("is a RangeError for what is not finite, and for too many values", () => {
    expect(() => arange(0, NaN, 1)).to.throw(RangeError, "stop must be finite, got NaN");
    expect(() => arange(0, 1, Infinity)).to.throw(RangeError, "step must be finite, got Infinity");
    expect(() => arange(0, 1, 1e-12)).to.throw(RangeError, "arange: needs at most 134217728");
    expect(() => arange(-1.7e308, 1.7e308, 1)).to.throw(RangeError, "got Infinity");
  });
});
