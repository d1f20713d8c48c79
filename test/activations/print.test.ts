import { inspect } from "node:util";

import { expect } from "chai";

import { elu, prelu, relu, sigmoid, tanh } from "../../src/activations/catalogue";

describe("print", () => {
  it("is what console.log shows of an activation: its facts on one line", () => {
    expect(inspect(sigmoid)).equal("sigmoid: range (0, 1), monotone, smooth, slope at most 0.25");
    expect(inspect([relu, tanh]).split("\n")).eql([
      "[",
      "  relu: range [0, ∞), monotone, slope at most 1,",
      "  tanh: range (-1, 1), monotone, smooth, zero-centred, slope at most 1",
      "]",
    ]);
  });

  it("says the parameters in force", () => {
    expect(inspect(elu)).contain("elu({ alpha: 1 }): range (-1, ∞)");
    expect(inspect(prelu.with({ weight: -1 }))).equal(
      "prelu({ weight: -1 }): range [0, ∞), slope at most 1",
    );
  });
});
