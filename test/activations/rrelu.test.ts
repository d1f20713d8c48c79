import { expect } from "chai";
import * as fc from "fast-check";
import { leakyRelu } from "../../src/activations/leakyRelu";
import { rrelu } from "../../src/activations/rrelu";
import { decimals, itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";

describe("rrelu", () => {
  itKeepsTheActivationContract(rrelu, {
    kinks: () => [0],
    variants: fc.record({ lower: decimals(-1, 0.33) }),
  });

  it("rrelu(-48) is -11: the slope is the mean of 1/8 and 1/3", () => {
    expect(rrelu(-48)).to.be.closeTo(-11, 1e-14);
    expect(rrelu.parameters).to.eql({ lower: 1 / 8, upper: 1 / 3 });
  });

  it("rrelu.derivative(0) is the mean slope by convention", () => {
    expect(rrelu.with({ lower: 0.25, upper: 0.75 }).derivative(0)).to.equal(0.5);
  });

  it("with equal bounds is leakyRelu", () => {
    const f = rrelu.with({ lower: 0.2, upper: 0.2 });
    expect([-3, 3].map(f)).to.eql([-3, 3].map(leakyRelu.with({ negativeSlope: 0.2 })));
  });

  it("refuses bounds in the wrong order, by name", () => {
    expect(() => rrelu.with({ lower: 0.5 })).to.throw(
      RangeError,
      "rrelu: upper must be >= lower, got 0.3333333333333333 and 0.5",
    );
  });

  it("is unbounded, monotone, with a kink, unless the bounds cancel", () => {
    expectFacts(rrelu, {
      range: "(-∞, ∞)",
      monotone: true,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(rrelu.with({ lower: -1, upper: 1 }), {
      range: "[0, ∞)",
      monotone: true,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
  });
});
