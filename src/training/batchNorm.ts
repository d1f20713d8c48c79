import { ones, zeros } from "../autograd/fill";
import { formatShape } from "../autograd/shape";
import { checkTensor, Tensor } from "../autograd/tensor";
import { checkCount, checkNumber, checkStd } from "../numerics/checks";
import { moduleOf, type Module } from "./module";
import { moments, scaled } from "./moments";

export interface BatchNormOptions {
  /** What is added to the variance: finite and >= 0. */
  eps?: number;
  /** The weight of the newest batch in the running mean and variance, from 0 to 1. */
  momentum?: number;
}

/** The layer, and what it has learned of the batches for evaluation. */
export interface BatchNorm extends Module {
  readonly runningMean: Float64Array;
  readonly runningVar: Float64Array;
}

/**
 * (x - mean) / √(variance + eps) · weight + bias, unit by unit; weight begins as 1 and bias as 0.
 *
 * In training mean and variance are those of the batch, and the running ones, which begin as 0 and 1,
 * go momentum of the way to them: the variance with n - 1 in place of n. In evaluation they are the
 * running ones.
 *
 * @throws TypeError or RangeError for other sizes or options; so does the layer for an input that is
 * not [images, features], and for a single image in training, which has no variance.
 * @example batchNorm(1)(tensor([[3], [5]])).toArray() // [[-0.999995000037499], [0.999995000037499]]
 *
 * Source: Ioffe & Szegedy 2015, "Batch normalization", ICML, algorithms 1 and 2.
 */
export function batchNorm(
  features: number,
  { eps = 1e-5, momentum = 0.1 }: BatchNormOptions = {},
): BatchNorm {
  checkCount("batchNorm", "features", features);
  checkStd("batchNorm", "eps", eps);
  checkNumber("batchNorm", "momentum", momentum);
  if (!(momentum >= 0 && momentum <= 1)) {
    throw new RangeError(`batchNorm: momentum must be from 0 to 1, got ${momentum}`);
  }
  const [weight, bias] = [ones, zeros].map((fill) => fill([features], { requiresGrad: true }));
  const runningMean = new Float64Array(features);
  const runningVar = new Float64Array(features).fill(1);
  const learn = (mean: Tensor, variance: Tensor, images: number): void => {
    for (let i = 0; i < features; i++) {
      const unbiased = (variance.data[i] * images) / (images - 1);
      runningMean[i] = momentum * mean.data[i] + (1 - momentum) * runningMean[i];
      runningVar[i] = momentum * unbiased + (1 - momentum) * runningVar[i];
    }
  };
  const forward = (x: Tensor, training: boolean): Tensor => {
    checkInput(x, features, training);
    if (!training) {
      const centred = x.sub(new Tensor(runningMean, [features]));
      return scaled({ centred, variance: new Tensor(runningVar, [features]) }, eps, weight, bias);
    }
    const found = moments(x, 0);
    learn(found.mean, found.variance, x.shape[0]);
    return scaled(found, eps, weight, bias);
  };
  return Object.assign(moduleOf(forward, [weight, bias]), { runningMean, runningVar });
}

function checkInput(x: Tensor, features: number, training: boolean): void {
  checkTensor("batchNorm", x);
  const { shape } = x;
  if (shape.length !== 2 || shape[1] !== features || (training && shape[0] < 2)) {
    const least = training ? ", images >= 2 in training" : "";
    throw new RangeError(
      `batchNorm: needs shape [images, ${features}]${least}, got ${formatShape(shape)}`,
    );
  }
}
