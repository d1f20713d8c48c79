import { tanh } from "../../src/activations/catalogue";
import { tensor } from "../../src/autograd/tensor";
import { generator } from "../../src/random/generator";
import { adam } from "../../src/training/adam";
import { adamW } from "../../src/training/adamW";
import { batches, subset } from "../../src/training/batches";
import { batchNorm } from "../../src/training/batchNorm";
import { classificationAccuracy } from "../../src/training/classificationAccuracy";
import { clipGradNorm } from "../../src/training/clipGradNorm";
import { layerNorm } from "../../src/training/layerNorm";
import { layerStatistics } from "../../src/training/layerStatistics";
import { linear } from "../../src/training/linear";
import { residual } from "../../src/training/residual";
import { sequential } from "../../src/training/sequential";
import { sgd } from "../../src/training/sgd";
import { train } from "../../src/training/train";
import { trial } from "../../src/training/trial";
import { predictedFactor } from "../../src/training/trialFactors";
import { itRefuses } from "../support/refusals";

const w = [tensor([1, 2], { requiresGrad: true })];
const row = tensor([[1, 2, 3]]);
const data = { images: tensor([[1], [2]]), labels: [0, 1] };
const net = sequential(linear(1, 2, { generator: generator(1) }));
const options = { depth: 2, activation: "tanh", rate: 0.1, seed: 1 };
const optimizer = sgd(net.parameters);
const seeded = "needs { generator: rng } with const rng = generator(seed), got ";

describe("refusals", () => {
  // prettier-ignore
  itRefuses([
    [(own) => linear(0, 1, own), RangeError, "linear: inFeatures must be an integer >= 1, got 0"],
    [(own) => linear(1, 1.5, own), RangeError, "linear: outFeatures must be an integer >= 1, got 1.5"],
    [(own) => linear(NaN, 1, own), RangeError, "got NaN"],
    [(own) => linear("1" as never, 1, own), TypeError, 'inFeatures must be a number, got "1"'],
    [(own) => linear(1e6, 1e6, own), RangeError, "linear: needs at most"],
    [() => linear(1, 1), TypeError, `linear: ${seeded}undefined`],
    [() => linear(1, 1, { bias: false }), TypeError, `linear: ${seeded}undefined`],
    [(own) => linear(2, 1, { ...own, weight: row }), RangeError, "linear: weight must have the shape [1, 2], got [1, 3]"],
    [(own) => linear(2, 1, { ...own, bias: row }), RangeError, "linear: bias must have the shape [1], got [1, 3]"],
    [(own) => linear(3, 1, { ...own, weight: () => tensor(1) }), RangeError, "weight must have the shape [1, 3], got []"],
    [(own) => linear(3, 1, { ...own, weight: (() => 1) as never }), RangeError, "weight must have the shape [1, 3], got 1"],
    [(own) => linear(3, 1, { ...own, weight: "xavier" as never }), TypeError, 'linear: weight must be a Tensor or a function that draws one, got "xavier"'],
    [() => net(row), RangeError, "linear: needs x of shape [..., in] and a weight of shape [out, in], got [1, 3] and [2, 1]"],
    [() => sequential(net, "tanh" as never), TypeError, 'sequential: needs layers such as linear(64, 10, { generator }) or tanh, got "tanh"'],
    [() => residual(1 as never), TypeError, "residual: needs layers"],
    [() => residual(net)(tensor([[1]])), RangeError, "residual: the layer must keep the shape [1, 1], got [1, 2]"],

    [() => batchNorm(0), RangeError, "batchNorm: features must be an integer >= 1, got 0"],
    [() => batchNorm(2, { eps: -1 }), RangeError, "batchNorm: eps must be finite and >= 0, got -1"],
    [() => batchNorm(2, { momentum: 2 }), RangeError, "batchNorm: momentum must be from 0 to 1, got 2"],
    [() => batchNorm(2)(tensor([[1], [2]])), RangeError, "batchNorm: needs shape [images, 2], images >= 2 in training, got [2, 1]"],
    [() => batchNorm(3)(row), RangeError, "images >= 2 in training, got [1, 3]"],
    [() => batchNorm(3)(3 as never), TypeError, "batchNorm: needs a Tensor, got 3"],
    [() => batchNorm(2).eval()(row), RangeError, "batchNorm: needs shape [images, 2], got [1, 3]"],
    [() => layerNorm(0), RangeError, "layerNorm: features must be an integer >= 1, got 0"],
    [() => layerNorm(2, { eps: NaN }), RangeError, "layerNorm: eps must be finite and >= 0, got NaN"],
    [() => layerNorm(2)(row), RangeError, "layerNorm: needs shape [..., 2], got [1, 3]"],

    [() => sgd(w[0] as never), TypeError, "sgd: needs an array of tensors such as net.parameters, got a Tensor"],
    [() => sgd([1] as never), TypeError, "sgd: parameters must be leaf tensors that require a gradient, got 1 at [0]"],
    [() => sgd([w[0], tensor([1])]), TypeError, "got another Tensor at [1]"],
    [() => adam([w[0].mul(2)]), TypeError, "adam: parameters must be leaf tensors that require a gradient, got another Tensor"],
    [() => sgd([w[0], w[0]]), TypeError, "sgd: parameters must be different tensors, got one again at [1]"],
    [() => clipGradNorm([w[0], w[0]], 1), TypeError, "clipGradNorm: parameters must be different tensors"],
    [() => Object.assign(sgd(w), { lr: NaN }).step(), RangeError, "sgd: lr must be finite and >= 0, got NaN"],
    [() => Object.assign(adam(w), { lr: "1" }).step(), TypeError, 'adam: lr must be a number, got "1"'],
    [() => adam(w, { betas: ["0.9", 0.9] as never }), TypeError, 'adam: betas must be a number, got "0.9"'],
    [() => batchNorm(2, { momentum: "0.5" as never }), TypeError, 'batchNorm: momentum must be a number, got "0.5"'],
    [() => layerStatistics(1 as never), TypeError, "layerStatistics: step must be a function, got 1"],
    [() => classificationAccuracy(sequential(tanh), { images: tensor([[[1], [2]]]), labels: [0] }), RangeError, "classificationAccuracy: needs outputs of shape [1, classes], got [1, 2, 1]"],
    [() => sgd(w, { lr: -1 }), RangeError, "sgd: lr must be finite and >= 0, got -1"],
    [() => sgd(w, { lr: "1" as never }), TypeError, 'sgd: lr must be a number, got "1"'],
    [() => sgd(w, { momentum: -0.1 }), RangeError, "sgd: momentum must be finite and >= 0, got -0.1"],
    [() => sgd(w, { dampening: NaN }), RangeError, "sgd: dampening must be finite, got NaN"],
    [() => sgd(w, { weightDecay: -1 }), RangeError, "sgd: weightDecay must be finite and >= 0, got -1"],
    [() => sgd(w, { nesterov: true }), RangeError, "sgd: nesterov needs momentum > 0 and dampening 0, got 0 and 0"],
    [() => sgd(w, { nesterov: true, momentum: 0.9, dampening: 0.1 }), RangeError, "got 0.9 and 0.1"],
    [() => adam(w, { lr: NaN }), RangeError, "adam: lr must be finite and >= 0, got NaN"],
    [() => adam(w, { betas: [0.9, 1] }), RangeError, "adam: betas must be >= 0 and < 1, got 0.9 and 1"],
    [() => adam(w, { betas: 0.9 as never }), TypeError, "adam: betas must be two numbers, got 0.9"],
    [() => adam(w, { eps: -1 }), RangeError, "adam: eps must be finite and >= 0, got -1"],
    [() => adamW(w, { weightDecay: -1 }), RangeError, "adamW: weightDecay must be finite and >= 0, got -1"],
    [() => clipGradNorm(w, 0), RangeError, "clipGradNorm: maxNorm must be > 0, got 0"],
    [() => clipGradNorm(w, NaN), RangeError, "clipGradNorm: maxNorm must be > 0, got NaN"],
    [() => clipGradNorm(1 as never, 1), TypeError, "clipGradNorm: needs an array of tensors"],

    [(own) => batches(data, { batchSize: 0, ...own }), RangeError, "batches: batchSize must be an integer >= 1, got 0"],
    [(own) => batches(data, { batchSize: 3, dropLast: true, ...own }), RangeError, "batches: batchSize must be <= 2 with dropLast, got 3"],
    [() => batches(data, { batchSize: 1 } as never), TypeError, `batches: ${seeded}undefined`],
    [(own) => batches(row as never, { batchSize: 1, ...own }), TypeError, "batches: needs { images, labels } with a Tensor and an array, got a Tensor"],
    [(own) => batches({ ...data, labels: [1] }, { batchSize: 1, ...own }), RangeError, "a label for each, got [2, 1] and 1 labels"],
    [() => subset({ ...data, labels: [0] }, [1]), RangeError, "subset: needs images of shape [images, ...] and a label for each, got [2, 1] and 1 labels"],
    [() => subset(data, [2]), RangeError, "subset: places must be integers >= 0 and < 2, got 2"],
    [() => classificationAccuracy(tanh as never, data), TypeError, "classificationAccuracy: needs a net such as sequential(...), got the function tanh"],
    [(own) => train(net, data, { optimizer, epochs: 0, batchSize: 1, ...own }), RangeError, "train: epochs must be an integer >= 1, got 0"],
    [(own) => train(net, data, { optimizer, epochs: 1, batchSize: NaN, ...own }), RangeError, "train: batchSize must be an integer >= 1, got NaN"],
    [(own) => train(net, data, { optimizer, epochs: 1, batchSize: 1, watchEvery: 0, ...own }), RangeError, "train: watchEvery must be an integer >= 1, got 0"],
    [(own) => train(net, data, { epochs: 1, batchSize: 1, ...own } as never), TypeError, "train: needs an optimizer such as sgd(net.parameters, { lr: 0.1 }), got undefined"],
    [() => train(net, data, { optimizer, epochs: 1, batchSize: 1 } as never), TypeError, `train: ${seeded}undefined`],
    [(own) => train(net, [] as never, { optimizer, epochs: 1, batchSize: 1, ...own }), TypeError, "train: needs { images, labels }"],
    [(own) => train(1 as never, data, { optimizer, epochs: 1, batchSize: 1, ...own }), TypeError, "train: needs a net such as sequential(...), got 1"],

    [() => trial({ ...options, depth: 0 }), RangeError, "trial: depth must be an integer >= 1, got 0"],
    [() => trial({ ...options, width: 1.5 }), RangeError, "trial: width must be an integer >= 1, got 1.5"],
    [() => trial({ ...options, activation: "reLU" }), RangeError, 'trial: activation must be a name in activations, got "reLU"'],
    [() => trial({ ...options, activation: tanh as never }), RangeError, "got the function tanh"],
    [() => trial({ ...options, initialisation: "he" as never }), RangeError, 'orthogonal or a number >= 0, got "he"'],
    [() => trial({ ...options, initialisation: NaN }), RangeError, "or a number >= 0, got NaN"],
    [() => trial({ ...options, norm: "layer" as never }), RangeError, 'trial: norm must be "batch" or undefined, got "layer"'],
    [() => trial({ ...options, centred: true }), RangeError, 'trial: centred needs another initialisation than "default"'],
    [() => trial({ ...options, optimizer: "rmsprop" as never }), RangeError, 'trial: optimizer must be "sgd" or "adam", got "rmsprop"'],
    [() => trial({ ...options, rate: -1 }), RangeError, "trial: rate must be finite and >= 0, got -1"],
    [() => trial({ ...options, seed: -1 }), RangeError, "generator: seed must be an integer from 0 to 2^53 - 1, got -1"],
    [() => trial({ ...options, epochs: 0 }), RangeError, "trial: epochs must be an integer >= 1, got 0"],
    [() => predictedFactor({ depth: 1000.5, activation: "tanh" }), RangeError, "trial: depth must be an integer >= 1, got 1000.5"],
  ]);
});
