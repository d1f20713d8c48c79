import { expect } from "chai";
import * as fc from "fast-check";
import { arange } from "../../src/autograd/arange";

describe("arange", () => {
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

  it("counts by 1 if no step is given, and from a place to itself not at all", () => {
    expect([...arange(0, 3)]).to.eql([0, 1, 2]);
    expect(arange(1, 1, 0.5).length).to.equal(0);
  });
});
