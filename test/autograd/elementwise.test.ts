import { expect } from "chai";
import { elementwise } from "../../src/autograd/elementwise";
import { tensor } from "../../src/autograd/tensor";

describe("elementwise", () => {
  it("is known to the graph by the function's name, or the one it is given", () => {
    const x = tensor(0, { requiresGrad: true });
    const logistic = (z: number): number => 1 / (1 + Math.exp(-z));
    const lifted = elementwise(x, logistic, logistic);
    expect(String(lifted)).to.equal("tensor(0.5000, grad_fn=<LogisticBackward0>)");
    const named = elementwise(x, logistic, logistic, "sigmoid");
    expect(named.node!.operation).to.equal("sigmoid");
  });

  it("hands f the number alone", () => {
    const counted: number[] = [];
    elementwise(tensor([5, 6]), (...all: number[]) => counted.push(all.length), Math.cos);
    expect(counted).to.eql([1, 1]);
  });
});
