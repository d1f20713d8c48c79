import { expect } from "chai";
import { elementwise } from "../../src/autograd/elementwise";
import { gradcheck } from "../../src/autograd/gradcheck";
import { tensor, type Tensor } from "../../src/autograd/tensor";

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));
const lifted = (x: Tensor): Tensor =>
  elementwise(x, logistic, (z) => logistic(z) * (1 - logistic(z)));

describe("elementwise", () => {
  it("gives what the same function built from primitives gives", () => {
    const data = [[-3, -0.5, 0], [0.25, 1, 6]]; // prettier-ignore
    const [x, z] = [0, 1].map(() => tensor(data, { requiresGrad: true }));
    const built = tensor(1).div(z.neg().exp().add(1));
    expect(lifted(x).toArray()).to.eql(built.toArray());
    lifted(x).sum().backward();
    built.sum().backward();
    x.grad!.data.forEach((slope, i) => expect(slope).to.be.closeTo(z.grad!.data[i], 2 ** -52));
  });

  it("agrees with central differences", () => {
    expect(gradcheck(lifted, [tensor([[-2, 0], [1, 3]])]).ok).to.equal(true); // prettier-ignore
  });

  it("is known to the graph by the function's name, or the one it is given", () => {
    const x = tensor(0, { requiresGrad: true });
    expect(String(lifted(x))).to.equal("tensor(0.5000, grad_fn=<LogisticBackward0>)");
    const named = elementwise(x, logistic, logistic, "sigmoid");
    expect(named.node!.operation).to.equal("sigmoid");
  });

  it("hands f the number alone, and is a TypeError for what is no tensor", () => {
    const counted: number[] = [];
    elementwise(tensor([5, 6]), (...all: number[]) => counted.push(all.length), Math.cos);
    expect(counted).to.eql([1, 1]);
    const wrong = (): Tensor => elementwise([1] as never, Math.sin, Math.cos);
    expect(wrong).to.throw(TypeError, "elementwise: needs a Tensor");
  });
});
