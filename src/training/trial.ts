import { checkCount, checkStd } from "../numerics/checks";
import { describe } from "../numerics/describe";
import { generator } from "../random/generator";
import { adam } from "./adam";
import { subset, type Labelled } from "./batches";
import { classificationAccuracy } from "./classificationAccuracy";
import type { Module } from "./module";
import { sgd } from "./sgd";
import { splitDigits } from "./splitDigits";
import { train, type TrainOptions } from "./train";
import { measuredFactor } from "./trialFactors";
import { checkedNet, trialNet, type TrialNet } from "./trialNet";

export interface TrialOptions extends TrialNet {
  /** "sgd" by default. */
  readonly optimizer?: "sgd" | "adam";
  /** The learning rate, finite and >= 0. */
  readonly rate: number;
  /** What decides weights and order of the images, as for `generator`. */
  readonly seed: number;
  /** How often every image is shown, an integer >= 1, 10 by default. */
  readonly epochs?: number;
}

export interface Trial {
  /** The share of right answers of 300 images, from 0 to 1. */
  readonly validationAccuracy: number;
  /** The share of right answers of the 300 images that decide nothing else. */
  readonly testAccuracy: number;
  /** The mean loss of the batches of the last epoch; not finite if it diverged. */
  readonly loss: number;
  /** Whether a loss was not finite, which ended it. */
  readonly diverged: boolean;
  /** Whether it was ended at half time, as no epoch had brought the loss 1 % below that of guessing. */
  readonly stuck: boolean;
  /** By which factor a layer changed the length of the gradient on its way back, before training. */
  readonly factor: number;
}

const EPOCHS = 10;
const BATCH = 64;
/** Batches an epoch of 1,197 images. */
const STEPS = 18;
const OPTIMIZERS = { sgd, adam };
/** ln 10 is what guessing costs. */
const GUESSING = 0.99 * Math.log(10);

/**
 * One run of a fixed protocol: a net of `depth` hidden layers learns the digits of `splitDigits` from
 * batches of 64, with the cross entropy as loss. What follows from the same options is the same to
 * the bit in the same engine.
 *
 * @throws TypeError or RangeError for an option outside its bounds, before anything is drawn.
 * @example
 * const options = { depth: 2, activation: "tanh", initialisation: "xavier", rate: 0.1, seed: 1 };
 * // const { testAccuracy, loss, factor } = await trial(options);
 */
export function trial(options: TrialOptions): Promise<Trial> {
  const { optimizer = "sgd", rate, seed, epochs = EPOCHS } = options;
  checkedNet(options);
  if (!Object.hasOwn(OPTIMIZERS, optimizer)) {
    throw new RangeError(`trial: optimizer must be "sgd" or "adam", got ${describe(optimizer)}`);
  }
  checkStd("trial", "rate", rate);
  generator(seed);
  checkCount("trial", "epochs", epochs);
  return run(options, { optimizer, epochs });
}

async function run(
  options: TrialOptions,
  { optimizer, epochs }: Required<Pick<TrialOptions, "optimizer" | "epochs">>,
): Promise<Trial> {
  const rng = generator(options.seed);
  const { train: data, validation, test } = splitDigits();
  const net = trialNet(options, { generator: rng });
  const steps = OPTIMIZERS[optimizer](net.parameters, { lr: options.rate });
  const shown = { batchSize: BATCH, dropLast: true, generator: rng, optimizer: steps };
  const outcome = await learning(net, data, shown, epochs);
  return {
    validationAccuracy: classificationAccuracy(net, validation),
    testAccuracy: classificationAccuracy(net, test),
    ...outcome,
    factor: factorAtTheStart(options, data),
  };
}

async function learning(
  net: Module,
  data: Labelled,
  options: Omit<TrainOptions, "epochs">,
  epochs: number,
): Promise<Pick<Trial, "loss" | "diverged" | "stuck">> {
  const half = Math.ceil(epochs / 2);
  const begun = await train(net, data, { ...options, epochs: half });
  const stuck = !begun.diverged && epochMeans(begun.losses).every((loss) => loss > GUESSING);
  const ended = begun.diverged || stuck || half === epochs;
  const run = ended ? begun : await train(net, data, { ...options, epochs: epochs - half });
  return { loss: epochMeans(run.losses).at(-1)!, diverged: run.diverged, stuck };
}

/** The mean loss of each epoch, of the last one also where it is not complete. */
function epochMeans(losses: readonly number[]): number[] {
  return Array.from({ length: Math.ceil(losses.length / STEPS) }, (_, epoch) => {
    const own = losses.slice(epoch * STEPS, (epoch + 1) * STEPS);
    return own.reduce((sum, loss) => sum + loss, 0) / own.length;
  });
}

/** Of a net of its own, as batch norm would learn from the look. */
function factorAtTheStart(options: TrialOptions, data: Labelled): number {
  const places = Array.from({ length: BATCH }, (_, i) => i);
  const net = trialNet(options, { generator: generator(options.seed) });
  return measuredFactor(net, subset(data, places));
}
