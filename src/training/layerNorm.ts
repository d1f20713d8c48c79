import { ones, zeros } from "../autograd/fill";
import { formatShape } from "../autograd/shape";
import { checkTensor } from "../autograd/tensor";
import { checkCount, checkStd } from "../numerics/checks";
import { moduleOf, type Module } from "./module";
import { moments, scaled } from "./moments";

export interface LayerNormOptions {
  /** What is added to the variance: finite and >= 0. */
  eps?: number;
}

/**
 * (x - mean) / √(variance + eps) · weight + bias, with mean and variance over the units of each image;
 * weight begins as 1 and bias as 0. The same in training and evaluation.
 *
 * @throws TypeError or RangeError for other sizes or options; so does the layer for an input that is
 * not [..., features].
 * @example layerNorm(2)(tensor([[3, 5]])).toArray() // [[-0.999995000037499, 0.999995000037499]]
 *
 * Source: Ba, Kiros & Hinton 2016, "Layer normalization", arXiv 1607.06450.
 */
export function layerNorm(features: number, { eps = 1e-5 }: LayerNormOptions = {}): Module {
  checkCount("layerNorm", "features", features);
  checkStd("layerNorm", "eps", eps);
  const [weight, bias] = [ones, zeros].map((fill) => fill([features], { requiresGrad: true }));
  return moduleOf(
    (x) => {
      checkTensor("layerNorm", x);
      if (x.shape.at(-1) !== features) {
        throw new RangeError(
          `layerNorm: needs shape [..., ${features}], got ${formatShape(x.shape)}`,
        );
      }
      return scaled(moments(x, x.shape.length - 1), eps, weight, bias);
    },
    [weight, bias],
  );
}
