import { expect } from "chai";
import { cat } from "../../src/autograd/cat";
import { gradcheck } from "../../src/autograd/gradcheck";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { pointwise } from "./pointwise";

const wrongAt = (bad: number) => (x: Tensor): Tensor =>
  pointwise(x, Math.sin, (z) => Math.cos(z) + (z === bad ? 1e-3 : 0)); // prettier-ignore

describe("gradcheck", () => {
  it("reports the entry that is worst: input, index, both slopes and the error", () => {
    const inputs = [tensor([1]), tensor([0.1, 0.2, 0.3])];
    const { ok, worst } = gradcheck((a, b) => a.add(wrongAt(0.2)(b)).sum(), inputs);
    expect(ok).to.equal(false);
    expect([worst.input, worst.index]).to.eql([1, 1]);
    expect(worst.numeric).to.be.closeTo(Math.cos(0.2), 1e-9);
    expect(worst.analytic - worst.numeric).to.be.closeTo(1e-3, 1e-9);
    expect(worst.error).to.equal(Math.abs(worst.analytic - worst.numeric));
  });

  it("sees errors of several outputs that would cancel in their sum", () => {
    const off = (x: Tensor, by: number): Tensor => pointwise(x, Math.sin, (z) => Math.cos(z) + by);
    const f = (x: Tensor): Tensor => cat([off(x, 1e-3), off(x, -1e-3)]);
    expect(gradcheck(f, [tensor([0.2])]).ok).to.equal(false);
  });

  it("passes what is within the tolerance only", () => {
    const x = [tensor([0.2])];
    expect(gradcheck(wrongAt(0.2), x, { tolerance: 1e-2 }).ok).to.equal(true);
    expect(gradcheck(wrongAt(0.2), x, { tolerance: 1e-4 }).ok).to.equal(false);
  });

  it("uses the step it is given, relative to |x| beyond 1: the error of x^3 is (h x)^2", () => {
    const cube = (x: Tensor): Tensor => x.pow(3);
    const { worst } = gradcheck(cube, [tensor(0.5)], { step: 0.1 });
    expect(worst.numeric - worst.analytic).to.be.closeTo(0.01, 1e-12);
    const beyond = gradcheck(cube, [tensor(-8)], { step: 0.125 }).worst;
    expect(beyond.numeric - beyond.analytic).to.equal(1);
  });

  it("fails where a slope is NaN", () => {
    const { ok, worst } = gradcheck((x) => x.log(), [tensor([1, -1])]);
    expect([ok, worst.error]).to.eql([false, Infinity]);
  });

  it("changes neither the inputs nor their gradients", () => {
    const x = tensor([1, 2], { requiresGrad: true });
    gradcheck((y) => y.exp(), [x]);
    expect([x.toArray(), x.grad]).to.eql([[1, 2], null]);
  });
});
