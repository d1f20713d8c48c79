import { expect } from "chai";
import * as fc from "fast-check";
import { gelu } from "../../src/activations/gelu";
import { geluTanh } from "../../src/activations/geluTanh";
import { itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds } from "../support/activationIdentities";

describe("geluTanh", () => {
  itKeepsTheActivationContract(geluTanh);

  it("geluTanh(0) is 0, with slope 1/2", () => {
    expect([geluTanh(0), geluTanh.derivative(0)]).to.eql([0, 0.5]);
  });

  it("goes to 0 and x at the ends, its slope to 0 and 1", () => {
    expect([geluTanh(-Infinity) + 0, geluTanh(Infinity), geluTanh(40)]).to.eql([0, Infinity, 40]);
    expect([-Infinity, Infinity].map(geluTanh.derivative).map(Math.abs)).to.eql([0, 1]);
  });

  itHolds("geluTanh(x) - geluTanh(-x) is x", (x) => [geluTanh(x) - geluTanh(-x), x]);

  it("is within 0.0005 of gelu", () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => {
        expect(geluTanh(x)).to.be.closeTo(gelu(x), 0.0005);
      }),
    );
  });

  it("has a minimum, attained; smooth, not monotone, not zero-centred", () => {
    expectFacts(geluTanh, {
      range: "[-0.170040750571, ∞)",
      monotone: false,
      smooth: true,
      zeroCentred: false,
      maxSlope: 1.12899306865877,
    });
  });
});
