import { expect } from "chai";

import { accuracy } from "../../src/activations/accuracy";
import { pytorchVersion, worstErrors } from "../support/accuracy";

describe("accuracy", () => {
  it("is what the reference points say, of this library and of PyTorch 2.13", () => {
    expect(pytorchVersion).to.match(/^2\.13\.0/);
    expect(accuracy).to.eql(worstErrors());
  });

  it("is never worse here than in PyTorch by more than one double", () => {
    for (const { name, value, derivative } of accuracy) {
      expect(value.here, name).to.be.at.most(value.pytorch + 1);
      expect(derivative.here, name).to.be.at.most(derivative.pytorch + 1);
    }
  });
});
