import { expect } from "chai";
import * as fc from "fast-check";
import { gradcheck } from "../../src/autograd/gradcheck";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { broadcastingTensors, tensors } from "./arbitraries";

describe("arithmetic", () => {
  const binary: Record<string, (a: Tensor, b: Tensor) => Tensor> = {
    add: (a, b) => a.add(b),
    sub: (a, b) => a.sub(b),
    mul: (a, b) => a.mul(b),
    div: (a, b) => a.div(b),
  };
  for (const [name, f] of Object.entries(binary)) {
    it(`${name} agrees with central differences in both operands`, () => {
      fc.assert(
        fc.property(broadcastingTensors(), (pair) => gradcheck(f, pair).ok),
        { numRuns: 50 },
      );
    });

    it(`${name} takes a number for a tensor of it`, () => {
      fc.assert(
        fc.property(tensors(), fc.double({ min: 0.1, max: 9, noNaN: true }), (x, n) => {
          expect(x[name as "add"](n).data).to.eql(f(x, tensor(n)).data);
        }),
      );
    });
  }

  it("neg agrees with central differences", () => {
    fc.assert(
      fc.property(tensors(), (x) => gradcheck((y) => y.neg(), [x]).ok),
      { numRuns: 50 },
    );
    expect(tensor([1, -2]).neg().toArray()).to.eql([-1, 2]);
  });

  it("x.add(y) and its kin change neither operand", () => {
    fc.assert(
      fc.property(broadcastingTensors(), ([a, b]) => {
        const before = [a.toArray(), b.toArray()];
        const [x, y] = [a, b].map((t) => tensor(t, { requiresGrad: true }));
        for (const f of Object.values(binary)) f(x, y).sum().backward();
        expect([x.toArray(), y.toArray()]).to.eql(before);
      }),
    );
  });

  it("x.add of what is neither a number nor a tensor is a TypeError", () => {
    const x = tensor([1]);
    for (const wrong of ["1", [1], null, undefined, 1n]) {
      expect(() => x.add(wrong as never)).to.throw(
        TypeError,
        "add: needs a number or a Tensor, got",
      );
    }
  });
});
