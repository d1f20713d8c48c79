import { expect } from "chai";
import * as fc from "fast-check";
import { hardshrink } from "../../src/activations/hardshrink";
import { decimals, itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itIsOdd } from "../support/activationIdentities";

describe("hardshrink", () => {
  itKeepsTheActivationContract(hardshrink, {
    kinks: ({ lambda }) => [-lambda, lambda],
    variants: fc.record({ lambda: decimals(0, 3) }),
  });

  it("hardshrink(-2) is -2 and hardshrink(0.5) is 0 by default", () => {
    expect([-2, 0.5, 2].map(hardshrink)).to.eql([-2, 0, 2]);
    expect(hardshrink.parameters).to.eql({ lambda: 0.5 });
  });

  it("hardshrink.derivative is 0 at both jumps by convention", () => {
    expect([-0.5, 0.5, 0.6].map(hardshrink.derivative)).to.eql([0, 0, 1]);
  });

  itIsOdd(hardshrink);

  it("refuses a negative lambda, by name", () => {
    expect(() => hardshrink.with({ lambda: -1 })).to.throw(
      RangeError,
      "hardshrink: lambda must be >= 0, got -1",
    );
  });

  it("is unbounded, monotone, with jumps, zero-centred", () => {
    expectFacts(hardshrink, {
      range: "(-∞, ∞)",
      monotone: true,
      smooth: false,
      zeroCentred: true,
      maxSlope: 1,
    });
    expectFacts(hardshrink.with({ lambda: 1.25 }), {
      range: "(-∞, ∞)",
      monotone: true,
      smooth: false,
      zeroCentred: true,
      maxSlope: 1,
    });
  });
});
