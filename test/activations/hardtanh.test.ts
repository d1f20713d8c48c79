import { expect } from "chai";
import * as fc from "fast-check";
import { hardtanh } from "../../src/activations/hardtanh";
import { relu6 } from "../../src/activations/relu6";
import { decimals, itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds, itIsOdd } from "../support/activationIdentities";

describe("hardtanh", () => {
  itKeepsTheActivationContract(hardtanh, {
    kinks: ({ minVal, maxVal }) => [minVal, maxVal],
    variants: fc.record({
      minVal: decimals(-5, -0.1),
      maxVal: decimals(0.1, 5),
    }),
  });

  it("hardtanh(-2) is -1 and hardtanh(0.3) is 0.3 by default", () => {
    expect([-2, 0.3, 2].map(hardtanh)).to.eql([-1, 0.3, 1]);
    expect(hardtanh.parameters).to.eql({ minVal: -1, maxVal: 1 });
  });

  it("hardtanh.derivative is 0 at both kinks by convention", () => {
    expect([-1, 0, 1].map(hardtanh.derivative)).to.eql([0, 1, 0]);
  });

  itIsOdd(hardtanh);

  itHolds("hardtanh(x) from 0 to 6 is relu6(x)", (x) => [
    hardtanh.with({ minVal: 0, maxVal: 6 })(x),
    relu6(x),
  ]);

  it("refuses limits that leave nothing between them, by name", () => {
    expect(() => hardtanh.with({ minVal: 1 })).to.throw(
      RangeError,
      "hardtanh: maxVal must be > minVal, got 1 and 1",
    );
  });

  it("runs from minVal to maxVal, both attained, however close or far", () => {
    expectFacts(hardtanh, {
      range: "[-1, 1]",
      monotone: true,
      smooth: false,
      zeroCentred: true,
      maxSlope: 1,
    });
    expectFacts(hardtanh.with({ minVal: -2, maxVal: 0.5 }), {
      range: "[-2, 0.5]",
      monotone: true,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(hardtanh.with({ minVal: 5, maxVal: 5.001 }), {
      range: "[5, 5.001]",
      monotone: true,
      smooth: false,
      zeroCentred: false,
      maxSlope: 1,
    });
    expectFacts(hardtanh.with({ minVal: -1000, maxVal: 1000 }), {
      range: "[-1000, 1000]",
      monotone: true,
      smooth: false,
      zeroCentred: true,
      maxSlope: 1,
    });
  });
});
