import { expect } from "chai";
import { tanh } from "../../src/activations/catalogue";
import { crossEntropy } from "../../src/autograd/crossEntropy";

import { tensor, type Tensor } from "../../src/autograd/tensor";
import { generator } from "../../src/random/generator";
import { normal } from "../../src/random/normal";
import { adam } from "../../src/training/adam";
import { batchNorm } from "../../src/training/batchNorm";
import { batches, type Labelled } from "../../src/training/batches";
import { classificationAccuracy } from "../../src/training/classificationAccuracy";
import { linear } from "../../src/training/linear";
import type { Module } from "../../src/training/module";
import { sequential } from "../../src/training/sequential";
import { sgd } from "../../src/training/sgd";
import { train, type Progress } from "../../src/training/train";

/** Points of the plane, labelled by the sign of the product of their coordinates. */
function crossed(count: number): Labelled {
  const images = normal(0, 1, [count, 2], { generator: generator(3) });
  const labels = Array.from({ length: count }, (_, i) =>
    Number(images.data[2 * i] * images.data[2 * i + 1] > 0),
  );
  return { images, labels };
}

function smallNet(seed = 1): Module {
  const rng = { generator: generator(seed) };
  return sequential(linear(2, 16, rng), tanh, linear(16, 2, rng));
}

const data = crossed(100);

describe("train", () => {
  it("learns what no line separates", async () => {
    const net = smallNet();
    const optimizer = adam(net.parameters, { lr: 0.02 });
    const options = { optimizer, epochs: 60, batchSize: 20, generator: generator(1) };
    const { losses, diverged } = await train(net, data, options);
    expect(losses).to.have.length(300);
    expect(diverged).to.equal(false);
    expect(classificationAccuracy(net, data)).to.be.above(0.95);
  });

  it("makes the steps of the plain loop, and the same ones from the same seed", async () => {
    const [by, net] = [smallNet(), smallNet()];
    const rng = generator(5);
    const optimizer = sgd(by.parameters, { lr: 0.1 });
    await train(by, data, { optimizer, epochs: 2, batchSize: 30, dropLast: true, generator: rng });
    const own = generator(5);
    for (let step = 0, { lr } = optimizer; step < 2; step++) {
      for (const { images, labels } of batches(data, {
        batchSize: 30,
        dropLast: true,
        generator: own,
      })) {
        const plain = sgd(net.parameters, { lr });
        plain.zeroGrad();
        crossEntropy(net(images), labels).backward();
        plain.step();
      }
    }
    by.parameters.forEach((each, i) => expect(each.data).to.eql(net.parameters[i].data));
  });

  it("tells each step, and every so often what the layers did, which changes nothing", async () => {
    const seen: Progress[] = [];
    const [watched, plain] = [smallNet(), smallNet()];
    const run = (net: Module, watchEvery?: number): Promise<unknown> =>
      train(net, data, {
        optimizer: sgd(net.parameters, { lr: 0.5 }),
        epochs: 2,
        batchSize: 50,
        generator: generator(1),
        onStep: (progress) => seen.push(progress),
        ...(watchEvery !== undefined && { watchEvery }),
      });
    await run(watched, 3);
    expect(seen.map(({ epoch, step }) => [epoch, step])).to.eql([[1, 1], [1, 2], [2, 3], [2, 4]]); // prettier-ignore
    expect(seen.map(({ layers }) => layers?.length)).to.eql([1, undefined, undefined, 1]);
    await run(plain);
    watched.parameters.forEach((each, i) => expect(each.data).to.eql(plain.parameters[i].data));
  });

  it("ends as diverged where the loss overflows, and keeps the weights of before", async () => {
    const rng = { generator: generator(1) };
    const net = sequential(linear(2, 8, rng), linear(8, 2, rng));
    const optimizer = sgd(net.parameters, { lr: 1e200 });
    const options = { optimizer, epochs: 9, batchSize: 50, generator: generator(1) };
    const { losses, diverged } = await train(net, data, options);
    expect(diverged).to.equal(true);
    expect(losses.length).to.be.below(18);
    expect(losses.slice(0, -1).every(Number.isFinite)).to.equal(true);
    expect(losses.at(-1)).to.not.satisfy(Number.isFinite);
  });

  it("sees weights that the last step made infinite", async () => {
    const net = sequential(linear(1, 1, { weight: tensor([[1]]), bias: false }));
    const pair = { images: tensor([[1e200], [1e200]]), labels: [0, 0] };
    const options = { epochs: 1, batchSize: 2, generator: generator(1) };
    const optimizer = sgd(net.parameters, { lr: 1e200 });
    const loss = (y: Tensor): Tensor => y.sum().mul(1e100);
    const { losses, diverged } = await train(net, pair, { ...options, optimizer, loss });
    expect([losses.length, diverged]).to.eql([1, true]);
  });

  it("gives the event loop a turn while it works", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const net = smallNet();
    const slow = (): void => {
      for (const end = performance.now() + 20; performance.now() < end;);
    };
    const optimizer = sgd(net.parameters, { lr: 0.1 });
    await train(net, data, {
      optimizer,
      epochs: 4,
      batchSize: 20,
      generator: generator(1),
      onStep: slow,
    });
    clearInterval(timer);
    expect(turns).to.be.above(2);
  });

  it("ends with an error once the kernel has counted an interrupt", async () => {
    const counted = globalThis as { [key: symbol]: number };
    const key = Symbol.for("tslab.interrupts");
    const net = smallNet();
    const optimizer = sgd(net.parameters, { lr: 0.1 });
    let steps = 0;
    const onStep = (): void => {
      steps++;
      counted[key] = 1;
    };
    const options = { optimizer, epochs: 1e6, batchSize: 20, generator: generator(1), onStep };
    const failed = await train(net, data, options).then(String, String);
    Reflect.deleteProperty(globalThis, key);
    expect(failed).to.equal("Error: train: interrupted");
    expect(steps).to.be.within(1, 4e6);
  });

  it("puts the net into training", async () => {
    const norm = batchNorm(2);
    const net = sequential(norm, linear(2, 2, { generator: generator(1) })).eval();
    const optimizer = sgd(net.parameters);
    await train(net, data, { optimizer, epochs: 1, batchSize: 50, generator: generator(1) });
    expect(norm.training).to.equal(true);
    expect(norm.runningMean[0]).to.not.equal(0);
  });
});

describe("classificationAccuracy", () => {
  it("is taken in evaluation, records nothing and leaves the mode as it was", () => {
    const norm = batchNorm(2);
    const net = sequential(norm);
    expect(classificationAccuracy(net, data)).to.be.within(0, 1);
    expect([norm.training, norm.runningMean[0]]).to.eql([true, 0]);
    net.eval();
    classificationAccuracy(net, data);
    expect(norm.training).to.equal(false);
  });

  it("counts NaN as wrong", () => {
    const images = tensor([[NaN, 1], [1, NaN], [NaN, NaN], [0, 1]]); // prettier-ignore
    expect(classificationAccuracy(sequential(), { images, labels: [0, 1, 0, 1] })).to.equal(0.25);
  });
});
