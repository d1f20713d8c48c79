import { expect } from "chai";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { adam } from "../../src/training/adam";
import { adamW } from "../../src/training/adamW";
import { clipGradNorm } from "../../src/training/clipGradNorm";
import { sgd } from "../../src/training/sgd";

/** A parameter with this gradient; without one if there are no slopes. */
function parameter(values: number[], slopes?: number[]): Tensor {
  const w = tensor(values, { requiresGrad: true });
  if (slopes !== undefined) w.mul(tensor(slopes)).sum().backward();
  return w;
}

describe("optimisers", () => {
  for (const [name, make] of Object.entries({ sgd, adam, adamW })) {
    it(`${name} leaves a parameter without gradient alone, weight decay or not`, () => {
      const [still, moved] = [parameter([1, 2]), parameter([1, 2], [1, 1])];
      make([still, moved], { lr: 0.1, weightDecay: 0.1 }).step();
      expect([...still.data]).to.eql([1, 2]);
      expect([...moved.data]).to.not.eql([1, 2]);
    });

    it(`${name} counts the steps of each parameter by itself`, () => {
      const [late, fresh] = [parameter([1]), parameter([1], [0.3])];
      const both = make([late, parameter([5], [1])], { lr: 0.1 });
      both.step();
      late.mul(0.3).backward(tensor([1]));
      both.step();
      make([fresh], { lr: 0.1 }).step();
      expect(late.data).to.eql(fresh.data);
    });

    it(`${name} takes the learning rate that it has at the step, and forgets gradients`, () => {
      const w = parameter([1], [1]);
      const optimizer = make([w], { lr: 0.1 });
      optimizer.lr = 0;
      optimizer.step();
      expect([...w.data]).to.eql([1]);
      optimizer.zeroGrad();
      expect(w.grad).to.equal(null);
    });
  }

  it("adam's first step is lr in size for gradients of any size", () => {
    const w = parameter([0, 0, 0], [1e-150, -1, 1e150]);
    adam([w], { lr: 0.5, eps: 0 }).step();
    [-0.5, 0.5, -0.5].forEach((value, i) => expect(w.data[i]).to.be.closeTo(value, 1e-12));
  });
});

describe("clipGradNorm", () => {
  it("shrinks all gradients by one factor and returns the length before", () => {
    const [a, b] = [parameter([0], [3]), parameter([0, 0], [4, 12])];
    expect(clipGradNorm([a, parameter([1]), b], 1.3)).to.be.closeTo(13, 1e-14);
    [0.3, 0.4, 1.2].forEach((value, i) =>
      expect([...a.grad!.data, ...b.grad!.data][i]).to.be.closeTo(value, 1e-6),
    );
  });

  it("leaves what is short enough as it is", () => {
    const w = parameter([0, 0], [3, 4]);
    expect(clipGradNorm([w], 6)).to.equal(5);
    expect(clipGradNorm([w], Infinity)).to.equal(5);
    expect([...w.grad!.data]).to.eql([3, 4]);
    expect(clipGradNorm([parameter([1])], 1)).to.equal(0);
  });

  it("does not overflow where the squares, or even the length, do", () => {
    const w = parameter([0, 0], [3e200, 4e200]);
    expect(clipGradNorm([w], 5)).to.be.closeTo(5e200, 1e186);
    [3, 4].forEach((value, i) => expect(w.grad!.data[i]).to.be.closeTo(value, 1e-14));
    const huge = parameter([0, 0, 0, 0], [1e308, 1e308, -1e308, 1e308]);
    expect(clipGradNorm([huge], 2)).to.equal(Infinity);
    [1, 1, -1, 1].forEach((value, i) => expect(huge.grad!.data[i]).to.be.closeTo(value, 1e-14));
  });

  it("gives NaN for NaN, and clips nothing away silently", () => {
    const w = parameter([0, 0], [NaN, 4]);
    expect(clipGradNorm([w], 1)).to.eql(NaN);
    expect([...w.grad!.data]).to.eql([NaN, NaN]);
  });
});
