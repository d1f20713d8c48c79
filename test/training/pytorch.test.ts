import { expect } from "chai";
import { crossEntropy } from "../../src/autograd/crossEntropy";
import { noGrad } from "../../src/autograd/noGrad";
import { tensor, type Tensor } from "../../src/autograd/tensor";
import { gelu, relu, sigmoid, tanh } from "../../src/activations/catalogue";
import { generator } from "../../src/random/generator";
import { adam } from "../../src/training/adam";
import { adamW } from "../../src/training/adamW";
import { batchNorm } from "../../src/training/batchNorm";
import { clipGradNorm } from "../../src/training/clipGradNorm";
import { layerNorm } from "../../src/training/layerNorm";
import { linear } from "../../src/training/linear";
import type { Layer, Module } from "../../src/training/module";
import { residual } from "../../src/training/residual";
import { sequential } from "../../src/training/sequential";
import { sgd } from "../../src/training/sgd";
import { readOracle } from "../support/oracle";

interface Case {
  readonly net: keyof typeof middle;
  readonly optimizer: keyof typeof optimizers;
  readonly options: object;
  readonly maxNorm: number | null;
  readonly losses: readonly number[];
  readonly parameters: readonly number[];
  readonly outputs: readonly number[];
}

const rng = { generator: generator(1) };
const middle = {
  plain: (): Layer[] => [tanh],
  noBias: (): Layer[] => [tanh],
  residual: (): Layer[] => [tanh, residual(sequential(linear(4, 4, rng), gelu))],
  layerNorm: (): Layer[] => [layerNorm(4), sigmoid],
  layerNormEps: (): Layer[] => [layerNorm(4, { eps: 0.1 }), relu],
  batchNorm: (): Layer[] => [batchNorm(4), tanh],
  batchNormOptions: (): Layer[] => [batchNorm(4, { eps: 0.1, momentum: 0.3 }), tanh],
};
const optimizers = { sgd, adam, adamW };

/** As in training.py. */
function entries(shape: readonly number[], seed: number): Tensor {
  const count = shape.reduce((product, length) => product * length);
  const values = Array.from(
    { length: count },
    (_, i) => (((i * 7 + seed * 3 + i * i) % 17) - 8) / 8,
  );
  return tensor(values).reshape(shape);
}

function netOf(kind: Case["net"]): Module {
  const options = { ...rng, bias: kind !== "noBias" };
  const net = sequential(linear(3, 4, options), ...middle[kind](), linear(4, 3, options));
  net.parameters.forEach(({ data, shape }, place) => {
    data.set(entries(shape, place).add(shape.length === 1 ? 1 : 0).data);
  });
  return net;
}

function expectEqual(actual: ArrayLike<number>, expected: readonly number[]): void {
  expect(actual.length).to.equal(expected.length);
  expected.forEach((value, i) => {
    expect(actual[i]).to.be.closeTo(value, 1e-12 * Math.max(1, Math.abs(value)));
  });
}

describe("five steps of training", () => {
  for (const { cases } of [readOracle<{ cases: Case[] }>("training.json")]) {
    for (const each of cases) {
      const { net: kind, optimizer, options, maxNorm } = each;
      const clipped = maxNorm === null ? "" : ` clipped at ${maxNorm}`;
      it(`${kind} by ${optimizer}(${JSON.stringify(options)})${clipped} follow PyTorch`, () => {
        const net = netOf(kind);
        const steps = optimizers[optimizer](net.parameters, options);
        const [x, y] = [entries([6, 3], 5), [0, 1, 2, 0, 1, 2]];
        const losses = Array.from({ length: 5 }, () => {
          steps.zeroGrad();
          const loss = crossEntropy(net(x), y);
          loss.backward();
          if (maxNorm !== null) clipGradNorm(net.parameters, maxNorm);
          steps.step();
          return loss.item();
        });
        expectEqual(losses, each.losses);
        expectEqual(
          net.parameters.flatMap(({ data }) => [...data]),
          each.parameters,
        );
        net.eval();
        expectEqual(noGrad(() => net(x)).data, each.outputs);
      });
    }
  }
});
