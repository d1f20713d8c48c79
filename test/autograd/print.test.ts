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
    for (const { shape, values, requiresGrad, text } of cases) {
      const x = tensor(tensor(values).reshape(shape), { requiresGrad });
      expect(String(x)).to.equal(text);
    }
  });

  it("leaves entries out from 1001 on", () => {
    expect(String(tensor(arange(0, 1000))))
      .to.contain("998., 999.]")
      .and.not.contain("...");
    expect(String(tensor(arange(0, 1001)))).to.contain("2.,  ...,  998.");
  });

  it("is scientific below 1e-4, and breaks lines of more than 80 columns", () => {
    expect(String(tensor([5e-5, 9e-5]))).to.equal("tensor([5.0000e-05, 9.0000e-05])");
    const nine = String(tensor([[new Float64Array(9).fill(10000)]]));
    expect(nine).to.equal(`tensor([[[${"10000., ".repeat(8).trim()}\n          10000.]]])`);
  });

  it("is what the console and a notebook show", () => {
    const x = tensor([1, 2.5]);
    expect([inspect(x), `${x}`]).to.eql(Array(2).fill("tensor([1.0000, 2.5000])"));
  });

  it("names the operation that a recorded tensor is the result of", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    expect(String(x)).to.equal("tensor([1., 2.], requires_grad=True)");
    expect(String(x.add(1))).to.equal("tensor([2., 3.], grad_fn=<AddBackward0>)");
    expect(String(x.add(1).detach())).to.equal("tensor([2., 3.])");
  });
});
