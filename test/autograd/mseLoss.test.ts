import { expect } from "chai";
import * as fc from "fast-check";
import { mseLoss } from "../../src/autograd/mseLoss";
import { tensor } from "../../src/autograd/tensor";
import { expectGradient, shapes, tensorsOf } from "./arbitraries";

const pairs = shapes(3).chain((shape) => fc.tuple(tensorsOf(shape), tensorsOf(shape)));

describe("mseLoss", () => {
  it("has gradient 2 (y - target) / n", () => {
    const y = tensor([1, 2, 5, 0], { requiresGrad: true });
    mseLoss(y, tensor([1, 4, 4, 0])).backward();
    expect(y.grad!.toArray()).to.eql([0, -1, 0.5, 0]);
  });

  it("agrees with central differences in both arguments", () => {
    expectGradient(pairs, mseLoss);
  });

  it("refuses shapes that would merely broadcast, and names both", () => {
    const [row, column] = [tensor([1, 2]), tensor([[1], [2]])];
    const text = "mseLoss: shapes must be equal, got [2] and [2, 1]";
    expect(() => mseLoss(row, column)).to.throw(RangeError, text);
    expect(() => mseLoss(row, [1, 2] as never)).to.throw(TypeError, "mseLoss: needs a Tensor");
  });
});
