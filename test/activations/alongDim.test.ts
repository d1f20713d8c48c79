import { expect } from "chai";
import { alongDim } from "../../src/activations/alongDim";
import { tensor } from "../../src/autograd/tensor";

describe("alongDim", () => {
  const reversed = (line: Float64Array): Float64Array => line.slice().reverse();
  const product = (y: Float64Array, gradient: Float64Array): Float64Array =>
    y.map((value, i) => value * gradient[i]);

  it("replaces each line along the dimension", () => {
    const data = tensor([1, 2, 3, 4, 5, 6]);
    const along = (shape: number[], dim: number): number[] => [
      ...alongDim("reverse", data.reshape(shape), dim, reversed, product).data,
    ];
    expect(along([2, 3], 1)).to.eql([3, 2, 1, 6, 5, 4]);
    expect(along([2, 3], 0)).to.eql([4, 5, 6, 1, 2, 3]);
    expect(along([3, 1, 2], 0)).to.eql([5, 6, 3, 4, 1, 2]);
  });

  it("gives the pullback lines of the result and of its gradient", () => {
    for (const [dim, slopes] of [
      [
        0,
        [
          [30, 80],
          [30, 80],
        ],
      ],
      [
        1,
        [
          [20, 20],
          [120, 120],
        ],
      ],
    ] as const) {
      const x = tensor([[1, 2], [3, 4]], { requiresGrad: true }); // prettier-ignore
      alongDim("reverse", x, dim, reversed, product).backward(tensor([[10, 20], [30, 40]])); // prettier-ignore
      expect(x.grad!.toArray()).to.eql(slopes);
    }
  });
});
