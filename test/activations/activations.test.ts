import { expect } from "chai";
import { activations } from "../../src/activations/activations";

describe("activations", () => {
  it("holds each function under its own name, in alphabetical order in every module system", () => {
    const names = Object.keys(activations);
    for (const name of names) expect(activations[name].name).to.equal(name);
    expect(names).to.eql([...names].sort());
  });

  it("has the functions of PyTorch under its names", () => {
    const names =
      "sigmoid tanh relu relu6 leakyRelu prelu rrelu elu selu celu gelu silu mish softplus softsign " +
      "softshrink hardshrink tanhshrink hardtanh hardsigmoid hardswish logSigmoid threshold identity";
    expect(activations).to.include.all.keys(names.split(" "));
  });
});
