import { expect } from "chai";
import * as fc from "fast-check";
import { relu, tanh } from "../../src/activations/catalogue";
import { gradcheck } from "../../src/autograd/gradcheck";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { generator } from "../../src/random/generator";
import { normal } from "../../src/random/normal";
import { uniform } from "../../src/random/uniform";
import { batchNorm } from "../../src/training/batchNorm";
import { layerNorm } from "../../src/training/layerNorm";
import { linear } from "../../src/training/linear";
import { residual } from "../../src/training/residual";
import { sequential } from "../../src/training/sequential";
import { tensorsOf } from "../autograd/arbitraries";

const seeded = (seed = 1): { generator: ReturnType<typeof generator> } => ({
  generator: generator(seed),
});
const matrices: fc.Arbitrary<Tensor> = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }))
  .chain((shape) => tensorsOf(shape));

describe("linear", () => {
  it("draws weight, then bias, from U(-1/√in, 1/√in)", () => {
    const [weight, bias] = linear(16, 5, seeded()).parameters;
    const rng = seeded();
    expect(weight).to.deep.include({ shape: [5, 16] });
    expect(weight.data).to.eql(uniform(-1 / 4, 1 / 4, [5, 16], rng).data);
    expect(bias.data).to.eql(uniform(-1 / 4, 1 / 4, [5], rng).data);
  });

  it("takes an initialiser or values for each, and no bias", () => {
    const ones = (shape: readonly number[]): Tensor => tensor(new Array(shape[0]).fill(1));
    const weight = tensor([[1, 2]]);
    const layer = linear(2, 1, { weight, bias: ones, ...seeded() });
    expect(layer(tensor([[3, 4]])).toArray()).to.eql([[12]]);
    layer.parameters[0].data.fill(0);
    expect(weight.toArray()).to.eql([[1, 2]]);
    const drawn = linear(2, 3, {
      weight: (shape, options) => normal(0, 1, shape, options),
      bias: false,
      ...seeded(),
    });
    expect(drawn.parameters.map(({ data }) => data)).to.eql([normal(0, 1, [3, 2], seeded()).data]);
  });
});

describe("sequential", () => {
  const net = sequential(linear(3, 4, seeded()), tanh, sequential(linear(4, 2, seeded(2)), relu));

  it("calls its layers in turn, keeps them readable and lists their parameters in order", () => {
    const x = tensor([[1, 2, 3]]);
    expect(net(x).data).to.eql(net.layers.reduce((h, layer) => layer(h), x).data);
    expect(net.parameters.map(({ shape }) => shape)).to.eql([[4, 3], [4], [2, 4], [2]]);
  });

  it("lists the parameters of a layer that stands in it twice once", () => {
    const shared = linear(2, 2, seeded());
    expect(sequential(shared, tanh, residual(shared)).parameters).to.eql(shared.parameters);
  });

  it("hands its mode on, at any depth", () => {
    const norm = batchNorm(2);
    const outer = sequential(residual(sequential(norm)), tanh);
    expect(norm.training).to.equal(true);
    expect(outer.eval()).to.equal(outer);
    expect([outer.training, norm.training]).to.eql([false, false]);
    outer.train();
    expect(norm.training).to.equal(true);
    outer.train(false);
    expect(norm.training).to.equal(false);
  });

  it("works with width 1 and with 1,000 layers", () => {
    const rng = seeded();
    const layers = Array.from({ length: 1000 }, () => [linear(1, 1, rng), tanh]).flat();
    const deep = sequential(...layers);
    const y = deep(tensor([[1], [2]]));
    y.sum().backward();
    expect(y.shape).to.eql([2, 1]);
    expect(deep.parameters.every(({ grad }) => Number.isFinite(grad!.data[0]))).to.equal(true);
  });
});

describe("the norms", () => {
  it("have the gradients that central differences find, for input, weight and bias", () => {
    fc.assert(
      fc.property(matrices, fc.constantFrom(batchNorm, layerNorm), (x, make) => {
        // Far from 0 variance, where eps alone decides and the slope is 1/√eps.
        const layer = make(x.shape[1], { eps: 0.1 });
        const check = gradcheck(
          (x, weight, bias) => {
            const [w, b] = layer.parameters;
            return layer(x).mul(weight).add(bias).add(w.mul(b).sum().mul(0));
          },
          [x, tensor(layer.parameters[0]), tensor(layer.parameters[1])],
        );
        expect(check.worst.error).to.be.below(1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it("batchNorm leaves mean 0 and variance 1 in training", () => {
    const y = batchNorm(3, { eps: 0 })(normal(5, 7, [50, 3], seeded()));
    for (let unit = 0; unit < 3; unit++) {
      const column = y.slice(unit, unit + 1, 1);
      expect(column.mean().item()).to.be.closeTo(0, 1e-14);
      expect(column.mul(column).mean().item()).to.be.closeTo(1, 1e-14);
    }
  });

  it("batchNorm learns the mean, and the variance over n - 1, and uses them in evaluation", () => {
    const layer = batchNorm(1, { momentum: 1, eps: 0 });
    layer(tensor([[3], [5], [7]]));
    expect([layer.runningMean[0], layer.runningVar[0]]).to.eql([5, 4]);
    layer.eval();
    expect(layer(tensor([[9]])).toArray()).to.eql([[2]]);
    expect(layer.runningMean[0]).to.equal(5);
  });

  it("layerNorm of an image does not depend on the others", () => {
    const x = normal(0, 3, [4, 5], seeded());
    const alone = layerNorm(5)(x.slice(2, 3));
    expect(layerNorm(5)(x).slice(2, 3).data).to.eql(alone.data);
  });
});
