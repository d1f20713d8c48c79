import { expect } from "chai";
import { activation } from "../../src/activations/activation";

describe("activation", () => {
  it("computes the facts when first asked for one, all at once", () => {
    let evaluations = 0;
    const counted = activation({
      name: "counted",
      label: "counted",
      formula: "",
      derivativeFormula: "",
      source: "",
      value: (x) => x * (++evaluations) ** 0,
      derivative: () => 1,
    });
    expect([evaluations, counted.range.high]).to.eql([0, Infinity]);
    const once = evaluations;
    const { monotone, smooth, zeroCentred, maxSlope } = counted;
    expect([monotone, smooth, zeroCentred, maxSlope]).to.eql([true, true, true, 1]);
    expect(evaluations).to.equal(once).and.be.below(12_000);
  });
});
