import { expect } from "chai";
import { alongDim } from "../../src/activations/alongDim";
import { tensor } from "../../src/autograd/tensor";

describe("alongDim", () => {
  // prettier-ignore
  const cases: [shape: number[], dim: number, reversed: number[], slopes: number[]][] = [
    [[2, 3], 1, [3, 2, 1, 6, 5, 4], [30, 40, 30, 240, 250, 240]],
    [[2, 3], 0, [4, 5, 6, 1, 2, 3], [40, 100, 180, 40, 100, 180]],
    [[3, 1, 2], 0, [5, 6, 3, 4, 1, 2], [50, 120, 90, 160, 50, 120]],
  ];
  for (const [shape, dim, reversed, slopes] of cases) {
    it(`takes f and its pullback line by line along dim ${dim} of [${shape.join(", ")}]`, () => {
      const x = tensor(tensor([1, 2, 3, 4, 5, 6]).reshape(shape), { requiresGrad: true });
      const y = alongDim(
        "reverse",
        x,
        dim,
        (line) => line.slice().reverse(),
        (line, gradient) => line.map((value, i) => value * gradient[i]),
      );
      y.backward(tensor([10, 20, 30, 40, 50, 60]).reshape(shape));
      expect([...y.data]).to.eql(reversed);
      expect([...x.grad!.data]).to.eql(slopes);
    });
  }
});
