import type { Tensor } from "../autograd/tensor";
import { fansOf, initialisationOf, type Initialisation } from "./fans";
import { normal } from "./normal";

/**
 * Weights from N(0, std²) with std = gain √(2 / (fanIn + fanOut)): the variance of `xavierUniform`.
 *
 * The numbers are those of `normal(0, std, shape)`.
 *
 * @param shape [fanOut, fanIn]; further lengths multiply both fans.
 * @param options gain is 1 by default.
 * @throws TypeError or RangeError for an argument outside its bounds, before anything is drawn.
 * @example xavierNormal([3, 3], { generator: generator(1) }).shape // [3, 3]
 *
 * Source: Glorot & Bengio 2010, "Understanding the difficulty of training deep feedforward neural
 * networks", AISTATS, equation 12 for the variance.
 */
export function xavierNormal(shape: readonly number[], options: Initialisation): Tensor {
  const { fanIn, fanOut } = fansOf("xavierNormal", shape);
  const { gain, generator } = initialisationOf("xavierNormal", options, 1);
  return normal(0, gain * Math.sqrt(2 / (fanIn + fanOut)), shape, { generator });
}
