import type { Tensor } from "../autograd/tensor";
import { fansOf, initialisationOf, type Initialisation } from "./fans";
import { uniform } from "./uniform";

/**
 * Weights from the uniform distribution on [-a, a) with a = gain √(6 / (fanIn + fanOut)): the variance
 * is gain² over the mean of both fans, a compromise between a signal that keeps its size, which needs
 * 1/fanIn, and a gradient that does, which needs 1/fanOut.
 *
 * The numbers are those of `uniform(-a, a, shape)`.
 *
 * @param shape [fanOut, fanIn]; further lengths multiply both fans.
 * @param options gain is 1 by default.
 * @throws TypeError or RangeError for an argument outside its bounds, before anything is drawn.
 * @example xavierUniform([3, 3], { generator: generator(1) }).shape // [3, 3]
 *
 * Source: Glorot & Bengio 2010, "Understanding the difficulty of training deep feedforward neural
 * networks", AISTATS, equation 16.
 */
export function xavierUniform(shape: readonly number[], options: Initialisation): Tensor {
  const { fanIn, fanOut } = fansOf("xavierUniform", shape);
  const { gain, generator } = initialisationOf("xavierUniform", options, 1);
  const bound = gain * Math.sqrt(6 / (fanIn + fanOut));
  return uniform(0 - bound, bound, shape, { generator });
}
