import { expect } from "chai";
import * as fc from "fast-check";
import { softmax } from "../../src/activations/softmax";
import { gradcheck } from "../../src/autograd/gradcheck";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { itAgreesWithTheTruth } from "../support/vectorOracle";

const logits = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), {
  minLength: 1,
  maxLength: 20,
});

describe("softmax", () => {
  itAgreesWithTheTruth("softmax", softmax);

  it("softmax([1000, 1000]) is [0.5, 0.5]", () => {
    expect(softmax(tensor([1000, 1000])).toArray()).to.eql([0.5, 0.5]);
  });

  it("sums to 1, and does not change when all logits move", () => {
    fc.assert(
      fc.property(logits, (x) => {
        const p = softmax(tensor(x));
        expect(p.sum().item()).to.be.closeTo(1, 1e-14);
        const moved = softmax(tensor(x).sub(Math.max(...x)));
        p.data.forEach((each, i) => expect(moved.data[i]).to.equal(each));
      }),
    );
  });

  it("works along any dimension, the last by default", () => {
    const x = tensor([[[0, 1, 2], [3, 5, 8]], [[-1, 0, 4], [2, 2, 2]]]); // prettier-ignore
    for (const dim of [0, 1, 2, -1]) {
      const p = softmax(x, { dim });
      expect(p.shape).to.eql([2, 2, 3]);
      p.sum({ dim }).data.forEach((total) => expect(total).to.be.closeTo(1, 1e-15));
      const direct = x.exp().div(x.exp().sum({ dim, keepdim: true }));
      p.data.forEach((each, i) => expect(each).to.be.closeTo(direct.data[i], 1e-15));
    }
    expect(softmax(x).toArray()).to.eql(softmax(x, { dim: 2 }).toArray());
  });

  it("has the gradient that central differences measure, along every dimension", () => {
    const x = tensor([[0.2, -1, 0.7], [1.5, 0, -0.3]]); // prettier-ignore
    const weights = tensor([[1, -2, 3], [0.5, 4, -1]]); // prettier-ignore
    for (const dim of [0, 1]) {
      const f = (t: Tensor): Tensor => softmax(t, { dim }).mul(weights);
      expect(gradcheck(f, [x]).ok).to.equal(true);
    }
  });

  it("takes lines of any length, none too", () => {
    const n = 300_000;
    expect(softmax(tensor(new Float64Array(n))).data[n - 1]).to.equal(1 / n);
    expect(softmax(tensor([])).toArray()).to.eql([]);
    expect(softmax(tensor([[], []]), { dim: 0 }).shape).to.eql([2, 0]);
  });

  it("refuses what is no tensor, and a dimension that is not there", () => {
    expect(() => softmax([1, 2] as never)).to.throw(
      TypeError,
      "softmax: needs a Tensor, got an Array",
    );
    expect(() => softmax(tensor([1, 2]), { dim: 1 })).to.throw(RangeError, "softmax: dim must be");
    expect(() => softmax(tensor(1))).to.throw(RangeError, "softmax: dim must be");
  });
});
