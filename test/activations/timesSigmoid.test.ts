import { expect } from "chai";
import * as fc from "fast-check";
import { timesSigmoid } from "../../src/activations/timesSigmoid";

describe("timesSigmoid", () => {
  it("timesSigmoid(a, t) + timesSigmoid(a, -t) is a", () => {
    const number = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, t) => {
        expect(timesSigmoid(a, t) + timesSigmoid(a, -t)).to.be.closeTo(a, 1e-13);
      }),
    );
  });
});
