import { expect } from "chai";
import { elementwise } from "../../src/autograd/elementwise";
import { tensor } from "../../src/autograd/tensor";

describe("elementwise", () => {
  it("is known to the graph by the function's name, or the one it is given", () => {
    const x = tensor(1, { requiresGrad: true });
    const half = (z: number): number => z / 2;
    expect(String(elementwise(x, half, half))).to.equal("tensor(0.5000, grad_fn=<HalfBackward0>)");
    expect(elementwise(x, half, half, "sigmoid").node!.operation).to.equal("sigmoid");
  });

  it("hands f the number alone", () => {
    const counts = elementwise(tensor([5, 6]), (...all: number[]) => all.length, Math.cos);
    expect(counts.toArray()).to.eql([1, 1]);
  });
});
