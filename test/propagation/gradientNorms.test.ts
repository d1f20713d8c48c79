import { expect } from "chai";
import fc from "fast-check";
import type { Activation } from "../../src/activations/activation";
import { relu } from "../../src/activations/relu";
import { sigmoid } from "../../src/activations/sigmoid";
import { tanh } from "../../src/activations/tanh";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { gradientNorms, type RandomNet } from "../../src/propagation/gradientNorms";
import { gaussianMean } from "../../src/numerics/gaussianMean";
import { fixedPointVariance } from "../../src/propagation/fixedPointVariance";
import { gradientFactor } from "../../src/propagation/gradientFactor";
import type { WeightLaw } from "../../src/propagation/weightLaw";
import { generator } from "../../src/random/generator";
import { normal } from "../../src/random/normal";

/** The same net, the same draws, by automatic differentiation. */
function byAutograd(
  f: Activation,
  { width, depth, weightStd, biasStd = 0, generator: rng }: RandomNet,
): number[] {
  const options = { generator: rng };
  let signal = normal(0, 1, [width], options);
  // A leaf of zeros is added to each h: its gradient is that of h.
  const leaves: Tensor[] = [];
  for (let layer = 0; layer < depth; layer++) {
    const weights = normal(0, weightStd / Math.sqrt(width), [width, width], options);
    leaves.push(tensor(new Float64Array(width), { requiresGrad: true }));
    const biases = biasStd > 0 ? normal(0, biasStd, [width], options) : 0;
    signal = f(weights.matmul(signal).add(biases).add(leaves[layer]));
  }
  const v = normal(0, 1, [width], options);
  signal.backward(v.mul(1 / Math.hypot(...v.data)));
  return leaves.map((leaf) => Math.log(Math.hypot(...leaf.grad!.data)));
}

/**
 * Mean and deviation of ln of one layer's factor at finite width, to first order: its square is a
 * mean of `width` independent terms with relative variance 3 E[f′⁴]/E[f′²]² - 1.
 */
function typicalLogFactor(f: Activation, law: WeightLaw, width: number): [number, number] {
  const std = Math.min(Math.max(Math.sqrt(fixedPointVariance(f, law)), 1e-8), 1e12);
  const [square, fourth] = [2, 4].map((p) => gaussianMean((x) => f.derivative(x) ** p, std));
  const variance = ((3 * fourth) / square ** 2 - 1) / width;
  const mean = Math.log(gradientFactor(f, law)) - variance / 4;
  return [mean, Math.sqrt(variance) / 2];
}

describe("gradientNorms", () => {
  it("is what automatic differentiation finds in the same net", () => {
    const nets = fc.record({
      seed: fc.nat(),
      width: fc.integer({ min: 1, max: 12 }),
      depth: fc.integer({ min: 1, max: 8 }),
      weightStd: fc.double({ min: 0.1, max: 10, noNaN: true }),
      biasStd: fc.constantFrom(undefined, 0, 0.5, 3),
    });
    fc.assert(
      fc.property(nets, fc.constantFrom(sigmoid, tanh, relu), ({ seed, ...net }, f) => {
        const [own, other] = [generator(seed), generator(seed)];
        const expected = byAutograd(f, { ...net, generator: other });
        gradientNorms(f, { ...net, generator: own }).forEach((log, layer) => {
          if (expected[layer] === -Infinity) expect(log).to.equal(-Infinity);
          else expect(log).to.be.closeTo(expected[layer], 1e-9);
        });
        expect(own.state).to.eql(other.state);
      }),
      { seed: 2024 }, // steep nets cost digits: always the same ones
    );
  });

  // prettier-ignore
  const predicted: [string, Activation, weightStd: number, width: number, depth: number, biasStd?: number][] = [
    ["sigmoid", sigmoid, 1, 128, 50],
    ["sigmoid", sigmoid, 4, 128, 50],
    ["sigmoid", sigmoid, 15, 128, 50],
    ["sigmoid", sigmoid, 1, 32, 1000], // where the gradient is 1e-630
    ["tanh", tanh, 5 / 3, 128, 50],
    ["relu", relu, 1, 128, 50],
    ["tanh", tanh, 2, 128, 50, 0.5],
  ];
  for (const [name, f, weightStd, width, depth, biasStd = 0] of predicted) {
    it(`changes as gradientFactor predicts: ${name}, weightStd ${weightStd}, biasStd ${biasStd}, ${depth} layers, 4 standard errors`, () => {
      const layers = depth - 20;
      const measured = [1, 2, 3, 4, 5].map((seed) => {
        const net = { width, depth, weightStd, biasStd, generator: generator(seed) };
        const norms = gradientNorms(f, net);
        return (norms[9] - norms[9 + layers]) / layers;
      });
      const [mean, std] = typicalLogFactor(f, { weightStd, biasStd }, width);
      const error = (4 * std) / Math.sqrt(5 * layers);
      expect(measured.reduce((a, b) => a + b) / 5).to.be.closeTo(mean, error);
    });
  }

  it("does not depend on weightStd for ReLU but for ln weightStd a layer, at any depth", () => {
    const net = { width: 16, depth: 1500 };
    const unit = gradientNorms(relu, { ...net, weightStd: 1, generator: generator(3) });
    for (const weightStd of [1e-20, 15, 1e20]) {
      const norms = gradientNorms(relu, { ...net, weightStd, generator: generator(3) });
      norms.forEach((log, i) => {
        const shift = (1499 - i) * Math.log(weightStd);
        expect(log - shift).to.be.closeTo(unit[i], 1e-6);
      });
    }
  });

  it("is -Infinity where the gradient is 0: all ReLUs off, or no weights", () => {
    const off = gradientNorms(relu, { width: 1, depth: 40, weightStd: 1, generator: generator(1) });
    expect([...off]).to.deep.equal(Array(40).fill(-Infinity));
    const net = { width: 4, depth: 2, weightStd: 0, generator: generator(1) };
    const none = gradientNorms(sigmoid, net);
    expect(none[0]).to.equal(-Infinity);
    expect(none[1]).to.be.closeTo(Math.log(0.25), 1e-15);
  });

  it("says so when a signal that grows faster than |x| overflows", () => {
    const square = Object.assign((x: number) => x * x, { derivative: (x: number) => 2 * x });
    const net = { width: 8, depth: 50, weightStd: 3, generator: generator(1) };
    expect(() => gradientNorms(square, net)).to.throw(
      Error,
      "must stay finite, but overflows in layer",
    );
  });
});
