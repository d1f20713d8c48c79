import { expect } from "chai";
import { softmax } from "../../src/activations/softmax";
import { softmin } from "../../src/activations/softmin";
import { tensor } from "../../src/autograd/tensor";
import { itAgreesWithTheTruth } from "../support/vectorOracle";

describe("softmin", () => {
  itAgreesWithTheTruth("softmin", softmin);

  it("softmin(x) is softmax(-x) along every dimension, the last by default", () => {
    const x = tensor([[0, 1, 2], [3, 5, 8]]); // prettier-ignore
    for (const dim of [0, 1]) {
      expect(softmin(x, { dim }).toArray()).to.eql(softmax(x.neg(), { dim }).toArray());
    }
    expect(softmin(x).toArray()).to.eql(softmin(x, { dim: 1 }).toArray());
  });

  it("refuses what is no tensor", () => {
    expect(() => softmin(1 as never)).to.throw(TypeError, "softmin: needs a Tensor, got 1");
  });
});
