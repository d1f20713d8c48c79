import { expect } from "chai";
import { tensor } from "../../src/autograd/tensor";
import { broadcastingTensors, expectGradient, tensors } from "./arbitraries";

describe("arithmetic", () => {
  for (const name of ["add", "sub", "mul", "div"] as const) {
    it(`${name} agrees with central differences in both operands`, () => {
      expectGradient(broadcastingTensors(), (a, b) => a[name](b));
    });

    it(`${name} takes a number for a tensor of it`, () => {
      const x = tensor([[1, -2, 0.3]]);
      expect(x[name](0.7).toArray()).to.eql(x[name](tensor(0.7)).toArray());
    });
  }

  it("neg changes the sign, and agrees with central differences", () => {
    expect(tensor([1, -2]).neg().toArray()).to.eql([-1, 2]);
    expectGradient(tensors(), (x) => x.neg());
  });

  it("x.add of what is neither a number nor a tensor is a TypeError", () => {
    for (const wrong of ["1", [1], null, undefined, 1n]) {
      const add = (): unknown => tensor([1]).add(wrong as never);
      expect(add).to.throw(TypeError, "add: needs a number or a Tensor, got");
    }
  });
});
