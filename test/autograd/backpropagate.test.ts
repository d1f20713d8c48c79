import { expect } from "chai";
import * as fc from "fast-check";
import { gradcheck } from "../../src/autograd/gradcheck";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { tensorsOf } from "./arbitraries";
import { pointwise } from "./pointwise";

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

  it("goes through 100,000 uses of a value in a row, twice", () => {
    const x = tensor(1, { requiresGrad: true });
    let y: Tensor = tensor(0);
    for (let i = 0; i < 100_000; i++) y = y.add(x);
    y.backward(undefined, { retainGraph: true });
    y.backward();
    expect(x.grad!.item()).to.equal(200_000);
  });

  it("changes nothing where a derivative throws", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    let broken = true;
    const derivative = (): number => {
      if (broken) throw new Error("broken");
      return 5;
    };
    const identity = pointwise(x, (z) => z, derivative);
    const y = x.mul(2).add(identity).sum();
    expect(() => y.backward()).to.throw("broken");
    expect(x.grad).to.equal(null);
    broken = false;
    y.backward();
    expect(x.grad!.toArray()).to.eql([7, 7]);
  });
});
