import { expect } from "chai";
import * as fc from "fast-check";
import { logSoftmax } from "../../src/activations/logSoftmax";
import { softmax } from "../../src/activations/softmax";
import { gradcheck } from "../../src/autograd/gradcheck";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { itAgreesWithTheTruth } from "../support/vectorOracle";

describe("logSoftmax", () => {
  itAgreesWithTheTruth("logSoftmax", logSoftmax);

  it("keeps what a confident class lacks: logSoftmax([0, -200])[0] is -1.4e-87", () => {
    expect(logSoftmax(tensor([0, -200])).data[0]).to.be.closeTo(-1.3838965267367376e-87, 1e-102);
  });

  it("is the logarithm of softmax, along every dimension, the last by default", () => {
    const number = fc.double({ min: -20, max: 20, noNaN: true });
    const triple = fc.tuple(number, number, number).map((row) => [...row]);
    fc.assert(
      fc.property(triple, triple, (a, b) => {
        const x = tensor([a, b]);
        for (const dim of [0, 1]) {
          const direct = softmax(x, { dim }).log();
          logSoftmax(x, { dim }).data.forEach((each, i) => {
            expect(each).to.be.closeTo(direct.data[i], 1e-13);
          });
        }
        expect(logSoftmax(x).toArray()).to.eql(logSoftmax(x, { dim: 1 }).toArray());
      }),
    );
  });

  it("has the gradient that central differences measure, along every dimension", () => {
    const x = tensor([[0.2, -1, 0.7], [1.5, 0, -0.3]]); // prettier-ignore
    const weights = tensor([[1, -2, 3], [0.5, 4, -1]]); // prettier-ignore
    for (const dim of [0, 1]) {
      const f = (t: Tensor): Tensor => logSoftmax(t, { dim }).mul(weights);
      expect(gradcheck(f, [x]).ok).to.equal(true);
    }
  });

  it("refuses what is no tensor, and a dimension that is not there", () => {
    expect(() => logSoftmax("x" as never)).to.throw(
      TypeError,
      'logSoftmax: needs a Tensor, got "x"',
    );
    expect(() => logSoftmax(tensor([1]), { dim: 2 })).to.throw(
      RangeError,
      "logSoftmax: dim must be",
    );
  });
});
