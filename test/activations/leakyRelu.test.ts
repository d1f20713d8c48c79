import { expect } from "chai";
import * as fc from "fast-check";
import { leakyRelu } from "../../src/activations/leakyRelu";
import { relu } from "../../src/activations/relu";
import { decimals, itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds } from "../support/activationIdentities";

describe("leakyRelu", () => {
  itKeepsTheActivationContract(leakyRelu, {
    kinks: () => [0],
    variants: fc.record({ negativeSlope: decimals(-2, 2) }),
  });

  it("leakyRelu(-2) is -0.02 by default", () => {
    expect([leakyRelu(-2), leakyRelu(2)]).to.eql([-0.02, 2]);
    expect(leakyRelu.parameters).to.eql({ negativeSlope: 0.01 });
  });

  it("leakyRelu.derivative(0) is the negative slope by convention", () => {
    expect(leakyRelu.with({ negativeSlope: 0.2 }).derivative(0)).to.equal(0.2);
  });

  it("with slope 0 is relu, at -Infinity too", () => {
    const f = leakyRelu.with({ negativeSlope: 0 });
    expect([f(-Infinity), f(-1)]).to.eql([0, 0]);
  });

  itHolds("leakyRelu(x) is relu(x) - 0.01 relu(-x)", (x) => [
    leakyRelu(x),
    relu(x) - 0.01 * relu(-x),
  ]);

  it("is unbounded, monotone, with a kink; what is computed follows the slope", () => {
    expectFacts(leakyRelu, {
      range: "(-∞, ∞)",
      monotone: true,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(leakyRelu.with({ negativeSlope: 1 }), {
      range: "(-∞, ∞)",
      monotone: true,
      smooth: true,
      zeroCentred: true,
      maxSlope: 1,
    });
    expectFacts(leakyRelu.with({ negativeSlope: 0 }), {
      range: "[0, ∞)",
      monotone: true,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(leakyRelu.with({ negativeSlope: -3 }), {
      range: "[0, ∞)",
      monotone: false,
      smooth: false,
      zeroCentred: false,
      maxSlope: 3,
    });
  });
});
