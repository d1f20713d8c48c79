import { expect } from "chai";
import { glu } from "../../src/activations/glu";
import { sigmoid } from "../../src/activations/sigmoid";
import { gradcheck } from "../../src/autograd/gradcheck";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { itAgreesWithTheTruth } from "../support/vectorOracle";

const x = tensor([[0.2, -1, 0.7, 3], [1.5, 0, -0.3, 2]]); // prettier-ignore

describe("glu", () => {
  itAgreesWithTheTruth("glu", glu);

  it("glu([8, 0]) is [4]", () => {
    expect(glu(tensor([8, 0])).toArray()).to.eql([4]);
  });

  it("is the first half times the sigmoid of the second, along every dimension", () => {
    const halves = (dim: number, length: number): Tensor =>
      x.slice(0, length / 2, dim).mul(sigmoid(x.slice(length / 2, length, dim)));
    [
      [0, 2],
      [1, 4],
    ].forEach(([dim, length]) => {
      // prettier-ignore
      const [gated, direct] = [glu(x, { dim: dim }), halves(dim, length)];
      expect(gated.shape).to.eql(direct.shape);
      gated.data.forEach((each, i) => expect(each).to.be.closeTo(direct.data[i], 1e-15));
    });
    expect(glu(x).toArray()).to.eql(glu(x, { dim: 1 }).toArray());
  });

  it("is a number where the sigmoid alone underflows", () => {
    expect(glu(tensor([1e300, -1000])).data[0]).to.be.closeTo(5.07595889754945676e-135, 1e-148);
  });

  it("has the gradient that central differences measure, along every dimension", () => {
    for (const dim of [0, 1]) {
      expect(gradcheck((t) => glu(t, { dim }), [x]).ok).to.equal(true);
    }
  });

  it("refuses an odd length, naming the shape, and what is no tensor", () => {
    expect(() => glu(tensor([[1, 2, 3]]))).to.throw(
      RangeError,
      "glu: length along dim 1 must be even, got shape [1, 3]",
    );
    expect(() => glu(null as never)).to.throw(TypeError, "glu: needs a Tensor, got null");
  });
});
