import { expect } from "chai";
import { gaussianCurve } from "../../src/random/gaussianCurve";

describe("gaussianCurve", () => {
  it("gaussianCurve(0) is 1", () => {
    expect(gaussianCurve(0)).to.equal(1);
  });

  it("is exp(-x^2/2) to 4e-15 relative for |x| <= 4", () => {
    for (let x = -4; x <= 4; x += 1 / 128) {
      const truth = Math.exp((-x * x) / 2);
      expect(gaussianCurve(x), `x = ${x}`).to.be.closeTo(truth, 4e-15 * truth);
    }
  });
});
