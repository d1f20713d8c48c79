import type { Tensor } from "../autograd/tensor";
import { initialisationOf } from "./fans";
import { fanOf, type KaimingInitialisation } from "./kaimingNormal";
import { uniform } from "./uniform";

/**
 * Weights from the uniform distribution on [-a, a) with a = gain √(3 / fan): the variance of
 * `kaimingNormal`.
 *
 * The numbers are those of `uniform(-a, a, shape)`. A gain of 1/√3 makes them the weights with which
 * PyTorch's linear layers start.
 *
 * @param shape [fanOut, fanIn]; further lengths multiply both fans.
 * @param options mode is "fanIn" and gain √2 by default, which is right for ReLU.
 * @throws TypeError or RangeError for an argument outside its bounds, before anything is drawn.
 * @example kaimingUniform([3, 3], { generator: generator(1) }).shape // [3, 3]
 *
 * Source: He, Zhang, Ren & Sun 2015, "Delving deep into rectifiers", ICCV, section 2.2.
 */
export function kaimingUniform(shape: readonly number[], options: KaimingInitialisation): Tensor {
  const fan = fanOf("kaimingUniform", shape, options);
  const { gain, generator } = initialisationOf("kaimingUniform", options, Math.SQRT2);
  const bound = gain * Math.sqrt(3 / fan);
  return uniform(0 - bound, bound, shape, { generator });
}
