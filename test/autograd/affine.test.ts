import { expect } from "chai";
import * as fc from "fast-check";
import { affine } from "../../src/autograd/affine";
import { onesLike } from "../../src/autograd/fill";
import { gradcheck } from "../../src/autograd/gradcheck";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { itRefuses } from "../support/refusals";
import { shapes, tensorsOf } from "./arbitraries";

/** x [..., in], a weight [out, in] and a bias [out]. */
const operands: fc.Arbitrary<[Tensor, Tensor, Tensor]> = fc
  .tuple(shapes(2), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([rows, inner, out]) =>
    fc.tuple(tensorsOf([...rows, inner]), tensorsOf([out, inner]), tensorsOf([out])),
  );

describe("affine", () => {
  it("is x Wᵀ + b with its gradients, to the last bit", () => {
    fc.assert(
      fc.property(operands, (data) => {
        const [fused, plain] = [0, 1].map(() =>
          data.map((each) => tensor(each, { requiresGrad: true })),
        );
        const [x, W, b] = plain;
        const rows = x.reshape([-1, x.shape.at(-1)!]);
        const expected = rows.matmul(W.transpose()).add(b);
        const y = affine(fused[0], fused[1], fused[2]);
        expect(y.shape).to.eql([...x.shape.slice(0, -1), b.shape[0]]);
        expect([...y.data]).to.eql([...expected.data]);
        for (const each of [y, expected]) each.mul(each).backward(onesLike(each));
        fused.forEach(({ grad }, i) => expect(grad!.data).to.eql(plain[i].grad!.data));
      }),
    );
  });

  it("has the gradients that central differences find, with a bias and without", () => {
    fc.assert(
      fc.property(operands, fc.boolean(), ([x, W, b], biased) => {
        const inputs = biased ? [x, W, b] : [x, W];
        expect(gradcheck((x, W, b) => affine(x, W, b), inputs).worst.error).to.be.below(1e-7);
      }),
      { numRuns: 30 },
    );
  });

  const [x, W] = [tensor([[1, 2]]), tensor([[3, 4]])];
  // prettier-ignore
  itRefuses([
    [() => affine(x, tensor([[1]])), RangeError, "of shape [out, in], got [1, 2] and [1, 1]"],
    [() => affine(x, tensor([1, 2])), RangeError, "of shape [out, in], got [1, 2] and [2]"],
    [() => affine(tensor(1), W), RangeError, "linear: needs x of shape [..., in]"],
    [() => affine(x, W, tensor([1, 2])), RangeError, "linear: bias must have the shape [1], got [2]"],
    [() => affine(1 as never, W), TypeError, "linear: needs a Tensor, got 1"],
  ]);
});
