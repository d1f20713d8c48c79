import { expect } from "chai";
import { inspect } from "node:util";
import { arange } from "../../src/autograd/arange";
import { tensor } from "../../src/autograd/tensor";
import { readOracle } from "../support/oracle";

interface Printed {
  shape: number[];
  values: number[];
  requiresGrad: boolean;
  text: string;
}

const { torch, cases } = readOracle<{ torch: string; cases: Printed[] }>("printed.json");

describe("print", () => {
  it(`writes ${cases.length} tensors as PyTorch ${torch} does`, () => {
    expect(cases.length).to.be.at.least(200);
    for (const { shape, values, requiresGrad, text } of cases) {
      const x = tensor(tensor(values).reshape(shape), { requiresGrad });
      expect(String(x)).to.equal(text);
    }
  });

  it("leaves entries out from 1001 on", () => {
    expect(String(tensor(arange(0, 1000))))
      .to.contain("998., 999.]")
      .and.not.contain("...");
    expect(String(tensor(arange(0, 1001)))).to.equal(
      "tensor([   0.,    1.,    2.,  ...,  998.,  999., 1000.])",
    );
  });

  it("is scientific below 1e-4, and breaks lines of more than 80 columns", () => {
    expect(String(tensor([5e-5, 9e-5]))).to.equal("tensor([5.0000e-05, 9.0000e-05])");
    const nine = String(tensor([[new Float64Array(9).fill(10000)]]));
    expect(nine).to.equal(`tensor([[[${"10000., ".repeat(8).trim()}\n          10000.]]])`);
  });

  it("is what the console and a notebook show", () => {
    const x = tensor([1, 2.5]);
    expect(inspect(x)).to.equal("tensor([1.0000, 2.5000])");
    expect(`${x}`).to.equal("tensor([1.0000, 2.5000])");
  });

  it("writes the two matrices of the article as the article does", () => {
    const first = [
      [-1.1204, -0.356, -1.432, -1.4257],
      [0.3308, 1.4008, 0.8356, -0.5116],
      [0.7456, -2.1095, 1.0507, 0.1431],
      [-0.5759, -0.1031, 0.4025, 0.8042],
    ];
    expect(String(tensor(first))).to.equal(`\
tensor([[-1.1204, -0.3560, -1.4320, -1.4257],
        [ 0.3308,  1.4008,  0.8356, -0.5116],
        [ 0.7456, -2.1095,  1.0507,  0.1431],
        [-0.5759, -0.1031,  0.4025,  0.8042]])`);
    const product = [
      [1.3603e23, -9.0811e22, 4.0481e22, -8.366e21],
      [1.1984e22, -8.0002e21, 3.5663e21, -7.3703e20],
      [-9.9248e22, 6.6257e22, -2.9536e22, 6.104e21],
      [1.4169e22, -9.4589e21, 4.2165e21, -8.7141e20],
    ];
    expect(String(tensor(product))).to.equal(`\
tensor([[ 1.3603e+23, -9.0811e+22,  4.0481e+22, -8.3660e+21],
        [ 1.1984e+22, -8.0002e+21,  3.5663e+21, -7.3703e+20],
        [-9.9248e+22,  6.6257e+22, -2.9536e+22,  6.1040e+21],
        [ 1.4169e+22, -9.4589e+21,  4.2165e+21, -8.7141e+20]])`);
  });

  it("names the operation that a recorded tensor is the result of", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    expect(String(x)).to.equal("tensor([1., 2.], requires_grad=True)");
    expect(String(x.add(1))).to.equal("tensor([2., 3.], grad_fn=<AddBackward0>)");
    expect(String(x.add(1).detach())).to.equal("tensor([2., 3.])");
  });
});
