import { expect } from "chai";
import * as fc from "fast-check";
import { elementwise } from "../../src/autograd/elementwise";
import { gradcheck } from "../../src/autograd/gradcheck";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { tensorsOf } from "./arbitraries";

const vectors = tensorsOf([3], -1, 1);

/** A random graph: each step combines two earlier values, so that values are used often or never. */
const graphs = fc.array(fc.record({ f: fc.nat(4), a: fc.nat(), b: fc.nat() }), { maxLength: 6 });

/** No step leaves [-1, 1] or has a slope above 2, so that central differences stay accurate. */
function build(steps: { f: number; a: number; b: number }[], x: Tensor, y: Tensor): Tensor {
  const values = [x, y];
  for (const { f, a, b } of steps) {
    const [u, v] = [values[a % values.length], values[b % values.length]];
    values.push([u.add(v).div(2), u.sub(v).div(2), u.mul(v).sin(), u.sin(), v.mul(-0.5)][f]);
  }
  return values.reduce((sum, value) => sum.add(value));
}

describe("backpropagate", () => {
  it("agrees with central differences on random graphs, whatever is used how often", () => {
    fc.assert(
      fc.property(graphs, vectors, vectors, (steps, x, y) => {
        return gradcheck((a, b) => build(steps, a, b), [x, y]).ok;
      }),
    );
  });

  it("is linear in v: v and w weighted give the gradients weighted", () => {
    fc.assert(
      fc.property(graphs, vectors, vectors, vectors, (steps, x, v, w) => {
        const gradient = (weights: Tensor): Tensor => {
          const leaf = tensor(x, { requiresGrad: true });
          build(steps, leaf, leaf.mul(0.5)).backward(weights);
          return leaf.grad!;
        };
        const together = gradient(v.mul(3).sub(w));
        const apart = gradient(v).mul(3).sub(gradient(w));
        // Slopes are below 2^6 for each of 8 values, and the weights below 4: 1e-16 * 2^11.
        const difference = together.sub(apart).data.map(Math.abs);
        expect(Math.max(...difference)).to.be.at.most(1e-12);
      }),
    );
  });

  it("adds the gradients of a value used twice: the diamond", () => {
    const x = tensor(3, { requiresGrad: true });
    const middle = x.mul(2);
    middle.mul(middle).add(middle).backward();
    expect(x.grad!.item()).to.equal(2 * (2 * 6 + 1));
  });

  it("keeps the gradients of two values apart to which a sum hands the same array", () => {
    const [x, y] = [tensor(2, { requiresGrad: true }), tensor(3, { requiresGrad: true })];
    const [u, v] = [x.mul(1), y.mul(1)];
    const sum = u.add(v);
    u.add(v).add(sum.add(sum)).backward();
    expect([x.grad?.item(), y.grad?.item()]).to.eql([3, 3]);
  });

  it("visits a value once however many paths lead to it: 2^60 of them here", () => {
    let y = tensor(1, { requiresGrad: true });
    const x = y;
    for (let i = 0; i < 60; i++) y = y.add(y);
    y.backward();
    expect(x.grad!.item()).to.equal(2 ** 60);
  });

  it("goes through 100,000 operations in a row, twice", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    let y: Tensor = x;
    for (let i = 0; i < 100_000; i++) y = y.add(1);
    y.sum().backward(undefined, { retainGraph: true });
    y.sum().backward();
    expect(x.grad!.toArray()).to.eql([2, 2]);
    expect(String(y)).to.equal("tensor([100001., 100002.], grad_fn=<AddBackward0>)");
  });

  it("adds the gradients of a value used 100,000 times", () => {
    const x = tensor(1, { requiresGrad: true });
    let y: Tensor = tensor(0);
    for (let i = 0; i < 100_000; i++) y = y.add(x);
    y.backward();
    expect(x.grad!.item()).to.equal(100_000);
  });

  it("changes nothing where a derivative throws", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    let broken = true;
    const derivative = (): number => {
      if (broken) throw new Error("broken");
      return 5;
    };
    const identity = elementwise(x, (z) => z, derivative);
    const y = x.mul(2).add(identity).sum();
    expect(() => y.backward()).to.throw("broken");
    expect(x.grad).to.equal(null);
    broken = false;
    y.backward();
    expect(x.grad!.toArray()).to.eql([7, 7]);
  });
});
