import { expect } from "chai";
import * as fc from "fast-check";
import { timesSigmoid } from "../../src/activations/timesSigmoid";

describe("timesSigmoid", () => {
  it("timesSigmoid(8, 0) is 4", () => {
    expect(timesSigmoid(8, 0)).to.equal(4);
  });

  it("timesSigmoid(a, t) + timesSigmoid(a, -t) is a", () => {
    const number = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, t) => {
        expect(timesSigmoid(a, t) + timesSigmoid(a, -t)).to.be.closeTo(a, 1e-13);
      }),
    );
  });

  it("is a number where the sigmoid alone underflows", () => {
    expect(timesSigmoid(1e300, -1000)).to.be.closeTo(5.07595889754945676e-135, 1e-148);
  });
});
