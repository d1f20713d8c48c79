import { expect } from "chai";
import * as fc from "fast-check";
import { celu } from "../../src/activations/celu";
import { decimals, itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds } from "../support/activationIdentities";

describe("celu", () => {
  itKeepsTheActivationContract(celu, {
    kinks: () => [0],
    variants: fc.record({ alpha: decimals(0.25, 5) }),
  });

  it("celu(-Infinity) is -alpha and celu(2) is 2", () => {
    const f = celu.with({ alpha: 2 });
    expect([f(-Infinity), f(2)]).to.eql([-2, 2]);
    expect(celu.parameters).to.eql({ alpha: 1 });
  });

  it("celu.derivative(0) is 1 for every alpha", () => {
    expect([0.1, 1, 7].map((alpha) => celu.with({ alpha }).derivative(0))).to.eql([1, 1, 1]);
  });

  itHolds("celu(x) with alpha 4 is 4 celu(x / 4)", (x) => [
    celu.with({ alpha: 4 })(x),
    4 * celu(x / 4),
  ]);

  it("refuses an alpha that is not positive, by name", () => {
    for (const alpha of [0, -1]) {
      expect(() => celu.with({ alpha })).to.throw(
        RangeError,
        `celu: alpha must be > 0, got ${alpha}`,
      );
    }
  });

  it("runs from -alpha, approached; smooth for every alpha", () => {
    expectFacts(celu, {
      range: "(-1, ∞)",
      monotone: true,
      smooth: true,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(celu.with({ alpha: 1.5 }), {
      range: "(-1.5, ∞)",
      monotone: true,
      smooth: true,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(celu.with({ alpha: 100 }), {
      range: "(-100, ∞)",
      monotone: true,
      smooth: true,
      zeroCentred: false,
      maxSlope: 1,
    });
  });
});
