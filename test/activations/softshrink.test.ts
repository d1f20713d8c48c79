import { expect } from "chai";
import * as fc from "fast-check";
import { hardtanh } from "../../src/activations/hardtanh";
import { softshrink } from "../../src/activations/softshrink";
import { decimals, itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds, itIsOdd } from "../support/activationIdentities";

describe("softshrink", () => {
  itKeepsTheActivationContract(softshrink, {
    kinks: ({ lambda }) => [-lambda, lambda],
    variants: fc.record({ lambda: decimals(0, 3) }),
  });

  it("softshrink(-2) is -1.5 by default", () => {
    expect([-2, 0.5, 2].map(softshrink)).to.eql([-1.5, 0, 1.5]);
    expect(softshrink.parameters).to.eql({ lambda: 0.5 });
  });

  it("softshrink.derivative is 0 at both kinks by convention", () => {
    expect([-0.5, 0.5].map(softshrink.derivative)).to.eql([0, 0]);
  });

  itIsOdd(softshrink);

  itHolds("softshrink(x) + hardtanh(x) is x for lambda 1", (x) => [
    softshrink.with({ lambda: 1 })(x) + hardtanh(x),
    x,
  ]);

  it("refuses a negative lambda, by name", () => {
    expect(() => softshrink.with({ lambda: -1 })).to.throw(
      RangeError,
      "softshrink: lambda must be >= 0, got -1",
    );
  });

  it("is unbounded, monotone, with kinks, zero-centred", () => {
    expectFacts(softshrink, {
      range: "(-∞, ∞)",
      monotone: true,
      smooth: false,
      zeroCentred: true,
      maxSlope: 1,
    });
  });
});
