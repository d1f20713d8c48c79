import { expect } from "chai";
import { elementwise } from "../../src/autograd/elementwise";
import { tensor } from "../../src/autograd/tensor";

const thirds = {
  value: (y: Float64Array, x: Float64Array): void => x.forEach((each, i) => (y[i] = each / 3)),
  derivative: (y: Float64Array): void => void y.fill(1 / 3),
};

describe("elementwise", () => {
  it("is known to the graph by its name", () => {
    const x = tensor(1, { requiresGrad: true });
    expect(String(elementwise("thirds", x, thirds))).to.include("grad_fn=<ThirdsBackward0>");
  });

  it("changes neither its input nor the gradient that comes", () => {
    const x = tensor([3, 6], { requiresGrad: true });
    const v = tensor([9, 3]);
    const y = elementwise("thirds", x, thirds);
    y.backward(v);
    expect([y, x.grad!, x, v].map((each) => each.toArray())).to.eql([
      [1, 2],
      [3, 1],
      [3, 6],
      [9, 3],
    ]);
  });
});
