import { expect } from "chai";
import * as fc from "fast-check";
import { celu } from "../../src/activations/celu";
import { elu } from "../../src/activations/elu";
import { decimals, itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds } from "../support/activationIdentities";

describe("elu", () => {
  itKeepsTheActivationContract(elu, {
    kinks: () => [0],
    variants: fc.record({ alpha: decimals(0, 3) }),
  });

  it("elu(-Infinity) is -alpha and elu(2) is 2", () => {
    const f = elu.with({ alpha: 0.5 });
    expect([f(-Infinity), f(2)]).to.eql([-0.5, 2]);
    expect(elu.parameters).to.eql({ alpha: 1 });
  });

  it("elu.derivative(0) is alpha by convention", () => {
    expect(elu.with({ alpha: 1.7 }).derivative(0)).to.equal(1.7);
  });

  it("keeps the slope where e^x alone underflows", () => {
    expect(elu.with({ alpha: 1e300 }).derivative(-1000)).to.be.closeTo(
      5.07595889754945676e-135,
      1e-148,
    );
  });

  itHolds("elu(x) with alpha 1 is celu(x)", (x) => [elu(x), celu(x)]);

  it("refuses a negative alpha, by name", () => {
    expect(() => elu.with({ alpha: -1 })).to.throw(RangeError, "elu: alpha must be >= 0, got -1");
  });

  it("runs from -alpha, approached; smooth for alpha 1 alone", () => {
    expectFacts(elu, {
      range: "(-1, ∞)",
      monotone: true,
      smooth: true,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(elu.with({ alpha: 1.7 }), {
      range: "(-1.7, ∞)",
      monotone: true,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1.7,
    });
    expectFacts(elu.with({ alpha: 0 }), {
      range: "[0, ∞)",
      monotone: true,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
  });
});
