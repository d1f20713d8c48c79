import { expect } from "chai";
import { trial, type TrialOptions } from "../../src/training/trial";

describe("trial", () => {
  const tanhs: TrialOptions = {
    depth: 2,
    activation: "tanh",
    initialisation: "xavier",
    rate: 0.3,
    seed: 1,
    epochs: 3,
  };

  it("learns, and gives the same again for the same seed", async () => {
    const result = await trial(tanhs);
    expect(result.testAccuracy).to.be.greaterThan(0.9);
    expect(result.validationAccuracy).to.be.greaterThan(0.9);
    expect(result).to.include({ diverged: false, stuck: false });
    expect(await trial(tanhs)).to.eql(result);
    expect((await trial({ ...tanhs, seed: 2 })).loss).not.to.equal(result.loss);
  });

  it("learns with every option", async () => {
    const options: Partial<TrialOptions>[] = [
      { optimizer: "adam", rate: 0.01 },
      { norm: "batch" },
      { residual: true },
      { initialisation: "orthogonal", width: 32 },
      { activation: "sigmoid", initialisation: 4, centred: true },
    ];
    for (const each of options) {
      expect((await trial({ ...tanhs, ...each })).testAccuracy).to.be.greaterThan(0.8);
    }
  });

  it("a net at its start's loss after half of the epochs is stuck", async () => {
    const options: TrialOptions = { ...tanhs, depth: 10, activation: "sigmoid", initialisation: "default" }; // prettier-ignore
    const result = await trial(options);
    expect(result).to.include({ diverged: false, stuck: true });
    expect(result.loss).to.be.closeTo(Math.log(10), 0.1);
    expect(result.factor).to.be.within(0.1, 0.2);
  });

  it("a loss that is not finite ends it", async () => {
    const result = await trial({ ...tanhs, activation: "relu", rate: 1e200 });
    expect(result).to.include({ diverged: true, stuck: false });
    expect(Number.isFinite(result.loss)).to.equal(false);
  });

  it("a layer of one unit, and a single layer, work", async () => {
    expect((await trial({ ...tanhs, width: 1, depth: 3, epochs: 1 })).loss).to.be.greaterThan(0);
    expect((await trial({ ...tanhs, depth: 1, epochs: 1 })).factor).to.eql(NaN);
  });
});
