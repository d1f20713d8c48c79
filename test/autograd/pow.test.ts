import { expect } from "chai";
import * as fc from "fast-check";
import { tensor } from "../../src/autograd/tensor";
import { broadcastingShapes, expectGradient, tensors, tensorsOf } from "./arbitraries";

describe("pow", () => {
  it("agrees with central differences for whole exponents and any base", () => {
    for (const p of [0, 1, 2, 3, 4, 7]) expectGradient(tensors(), (x) => x.pow(p), 20);
  });

  it("agrees with central differences in base and exponent where the base is positive", () => {
    const pairs = broadcastingShapes().chain(([a, b]) =>
      fc.tuple(tensorsOf(a, 0.3, 2), tensorsOf(b, -2, 3)),
    );
    expectGradient(pairs, (x, p) => x.pow(p));
  });

  it("is 1 for x = 1 and for p = 0, whatever the other is, as in IEEE 754", () => {
    const odd = tensor([NaN, Infinity, 0]);
    expect(tensor(1).pow(odd).toArray()).to.eql([1, 1, 1]);
    expect(odd.pow(0).toArray()).to.eql([1, 1, 1]);
  });

  // Slopes of PyTorch 2.13: torch.tensor(x).pow(p).backward().
  const slopes: [x: number, p: number, slope: number][] = [
    [0, 0, 0],
    [0, 1, 1],
    [0, 2, 0],
    [0, 0.5, Infinity],
    [0, -1, -Infinity],
    [-2, 3, 12],
    [-2, -1, -0.25],
    [-2, 0.5, NaN],
    [-2, 0, 0],
    [Infinity, 2, Infinity],
  ];
  for (const [base, p, slope] of slopes) {
    it(`x.pow(${p}) has slope ${slope} at ${base}`, () => {
      const x = tensor(base, { requiresGrad: true });
      x.pow(p).backward();
      expect(x.grad!.item()).to.eql(slope);
    });
  }

  it("of the exponent has slope 0 at base 0, and y log x elsewhere", () => {
    const p = tensor([2, 0, 3], { requiresGrad: true });
    tensor([0, 0, 2]).pow(p).sum().backward();
    expect(p.grad!.toArray()).to.eql([0, 0, 8 * Math.log(2)]);
  });
});
