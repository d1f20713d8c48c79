import { expect } from "chai";
import { elu } from "../../src/activations/elu";
import { selu } from "../../src/activations/selu";
import { itKeepsTheActivationContract } from "../support/activationContract";
import { expectFacts } from "../support/activationFacts";
import { itHolds } from "../support/activationIdentities";

describe("selu", () => {
  itKeepsTheActivationContract(selu, { kinks: () => [0] });

  it("selu(1) is the scale and selu(-Infinity) minus scale times alpha", () => {
    expect([selu(1), selu(-Infinity)]).to.eql([1.0507009873554805, -1.7580993408473766]);
  });

  it("selu.derivative(0) is scale times alpha by convention", () => {
    expect(selu.derivative(0)).to.equal(1.7580993408473766);
  });

  it("takes mean 0 and variance 1 to mean 0 and variance 1", () => {
    const [mean, variance] = [0, 1];
    let [first, second] = [0, 0];
    // The trapezoid rule: its error at a kink is step^2 / 12 times the jump of the slope.
    for (let i = -12 * 512; i <= 12 * 512; i++) {
      const weight = Math.exp(-((i / 512) ** 2) / 2) / (512 * Math.sqrt(2 * Math.PI));
      first += weight * selu(i / 512);
      second += weight * selu(i / 512) ** 2;
    }
    expect(first).to.be.closeTo(mean, 1e-6);
    expect(second).to.be.closeTo(variance, 1e-6);
  });

  itHolds("selu(x) is scale elu(x) with its alpha", (x) => [
    selu(x),
    1.0507009873554805 * elu.with({ alpha: 1.6732632423543772 })(x),
  ]);

  it("runs from -1.7581, approached; monotone, with a kink, zero-centred", () => {
    expectFacts(selu, {
      range: "(-1.75809934085, ∞)",
      monotone: true,
      smooth: false,
      zeroCentred: true,
      maxSlope: 1.7580993408473766,
    });
  });
});
