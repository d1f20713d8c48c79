import { expect } from "chai";
import { activation } from "../../src/activations/activation";

const leaky = activation({
  name: "leaky",
  label: "leaky",
  formula: "",
  derivativeFormula: "",
  source: "",
  parameters: { slope: 0.01 },
  validate: ({ slope }) => {
    if (slope > 1) throw new RangeError(`leaky: slope must be <= 1, got ${slope}`);
  },
  value: (x, { slope }) => (x > 0 ? x : slope * x),
  derivative: (x, { slope }) => (x > 0 ? 1 : slope),
});

describe("activation", () => {
  it("makes a function with its derivative and its name", () => {
    const square = activation({
      name: "square",
      label: "square",
      formula: "x^2",
      derivativeFormula: "2x",
      source: "Euclid",
      value: (x) => x * x,
      derivative: (x) => 2 * x,
    });
    expect([square(3), square.derivative(3), square.name]).to.eql([9, 6, "square"]);
    expect(square).to.include({ label: "square", formula: "x^2", derivativeFormula: "2x" });
  });

  it("with(...) makes another function and leaves the first as it is", () => {
    const steeper = leaky.with({ slope: 0.2 });
    expect([steeper(-1), leaky(-1), steeper.derivative(-1)]).to.eql([-0.2, -0.01, 0.2]);
    expect([steeper.parameters, leaky.parameters]).to.eql([{ slope: 0.2 }, { slope: 0.01 }]);
    expect(leaky.with({})(-1)).to.equal(leaky(-1));
  });

  it("with(...) refuses what it does not know, by name", () => {
    expect(() => leaky.with({ alpha: 1 })).to.throw(
      TypeError,
      "leaky.with: parameters are slope, got alpha",
    );
    expect(() => leaky.with({ slope: "1" as never })).to.throw(
      TypeError,
      'slope must be a number, got "1"',
    );
    expect(() => leaky.with({ slope: NaN })).to.throw(RangeError, "slope must be finite, got NaN");
    expect(() => leaky.with({ slope: 2 })).to.throw(RangeError, "slope must be <= 1, got 2");
  });

  it("computes the facts of each variant anew", () => {
    expect(leaky.with({ slope: 1 }).smooth).to.equal(true);
    expect([leaky.smooth, leaky.maxSlope, leaky.range.low]).to.eql([false, 1, -Infinity]);
  });

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
