import { crossEntropy } from "../autograd/crossEntropy";
import type { Tensor } from "../autograd/tensor";
import { checkCount } from "../numerics/checks";
import { describe } from "../numerics/describe";
import { generatorOf } from "../random/generator";
import { batches, checkLabelled, type BatchOptions, type Labelled } from "./batches";
import { layerStatistics, type LayerStatistics } from "./layerStatistics";
import { checkModule, type Module } from "./module";
import type { Optimizer } from "./optimizer";
import { pause } from "./pause";

export interface TrainOptions extends BatchOptions {
  readonly optimizer: Optimizer;
  /** How often every image is shown, an integer >= 1. */
  readonly epochs: number;
  /** The loss of a batch, from the net's outputs and the labels; `crossEntropy` by default. */
  readonly loss?: (outputs: Tensor, labels: readonly number[]) => Tensor;
  /** Called after each step. */
  readonly onStep?: (progress: Progress) => void;
  /** Every so many steps, the first included, `onStep` is given `layers`; never by default. */
  readonly watchEvery?: number;
}

/** Where the training is; epochs and steps count from 1. */
export interface Progress {
  readonly epoch: number;
  readonly step: number;
  /** The loss of the step's batch, before the step. */
  readonly loss: number;
  readonly layers?: readonly LayerStatistics[];
}

export interface TrainingRun {
  /** The loss of each step's batch, before the step. */
  readonly losses: readonly number[];
  /** Whether it ended early because the loss, or else a parameter in the end, was not finite. */
  readonly diverged: boolean;
}

/**
 * Trains the net in place: shows it the batches of each epoch and lets the optimiser make a step.
 *
 * A loss that is NaN or infinite ends it, before it can reach the weights: `diverged` is then true
 * and the last loss is that one. Some twenty times a second it waits for whatever else has to be
 * done, so that output appears and a page stays alive; an interrupt of the notebook's kernel ends it.
 *
 * @throws TypeError or RangeError for another net, other data or options; the generator has then not
 * moved. What the net or the loss refuse, as labels that are no class, ends it at that batch.
 * @example
 * const rng = { generator: generator(1) };
 * const pair = { images: tensor([[1], [-1]]), labels: [0, 1] };
 * const net = sequential(linear(1, 2, rng));
 * const optimizer = sgd(net.parameters, { lr: 1 });
 * const run = train(net, pair, { optimizer, epochs: 5, batchSize: 2, ...rng });
 * run.then(({ losses }) => note(`from ${losses[0]} to ${losses[4]}`));
 */
export function train(net: Module, data: Labelled, options: TrainOptions): Promise<TrainingRun> {
  checkModule("train", net);
  checkLabelled("train", data);
  const { optimizer, epochs, watchEvery, batchSize } = options;
  if (typeof optimizer?.step !== "function") {
    throw new TypeError(
      `train: needs an optimizer such as sgd(net.parameters, { lr: 0.1 }), got ${describe(optimizer)}`,
    );
  }
  checkCount("train", "epochs", epochs);
  checkCount("train", "batchSize", batchSize);
  if (watchEvery !== undefined) checkCount("train", "watchEvery", watchEvery);
  generatorOf("train", options);
  return run(net, data, options);
}

async function run(net: Module, data: Labelled, options: TrainOptions): Promise<TrainingRun> {
  const { epochs, onStep, watchEvery = Infinity } = options;
  const losses: number[] = [];
  const breathe = pause();
  net.train();
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const batch of batches(data, options)) {
      const step = (): void => void losses.push(stepped(net, batch, options));
      const layers = losses.length % watchEvery < 1 ? layerStatistics(step) : void step();
      const loss = losses[losses.length - 1];
      onStep?.({ epoch, step: losses.length, loss, layers });
      if (!Number.isFinite(loss)) return { losses, diverged: true };
      await breathe();
    }
  }
  return { losses, diverged: !net.parameters.every(({ data }) => data.every(Number.isFinite)) };
}

/** The loss of the batch; one step of the optimiser is made if it is finite. */
function stepped(
  net: Module,
  { images, labels }: Labelled,
  { optimizer, loss = crossEntropy }: TrainOptions,
): number {
  optimizer.zeroGrad();
  const value = loss(net(images), labels);
  const size = value.item();
  if (Number.isFinite(size)) {
    value.backward();
    optimizer.step();
  }
  return size;
}
