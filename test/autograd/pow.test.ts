import { expect } from "chai";
import { tensor } from "../../src/autograd/tensor";

describe("pow", () => {
  it("is 1 for x = 1 and for p = 0, whatever the other is, as in IEEE 754", () => {
    const odd = tensor([NaN, Infinity, 0]);
    expect(tensor(1).pow(odd).toArray()).to.eql([1, 1, 1]);
    expect(odd.pow(0).toArray()).to.eql([1, 1, 1]);
  });

  // Slopes of PyTorch 2.13: torch.tensor(x).pow(p).backward().
  it("has the slopes of PyTorch at the edges", () => {
    const bases = tensor([0, 0, 0, 0, 0, -2, -2, -2, -2, Infinity], { requiresGrad: true });
    bases
      .pow(tensor([0, 1, 2, 0.5, -1, 3, -1, 0.5, 0, 2]))
      .sum()
      .backward();
    const slopes = [0, 1, 0, Infinity, -Infinity, 12, -0.25, NaN, 0, Infinity];
    expect(bases.grad!.toArray()).to.eql(slopes);
  });

  it("of the exponent has slope 0 at base 0, and y log x elsewhere", () => {
    const p = tensor([2, 0, 3], { requiresGrad: true });
    tensor([0, 0, 2]).pow(p).sum().backward();
    expect(p.grad!.toArray()).to.eql([0, 0, 8 * Math.log(2)]);
  });
});
