import type { Tensor } from "../autograd/tensor";
import { describe } from "../numerics/describe";
import { fansOf, initialisationOf, type Initialisation } from "./fans";
import { generatorOf } from "./generator";
import { normal } from "./normal";

/** What Kaiming's initialisers keep: the size of signals with fanIn, that of gradients with fanOut. */
export interface KaimingInitialisation extends Initialisation {
  /** "fanIn" by default. */
  readonly mode?: "fanIn" | "fanOut";
}

/**
 * Weights from N(0, std²) with std = gain / √fan: signals keep their size through the layer with mode
 * "fanIn", gradients with mode "fanOut".
 *
 * The numbers are those of `normal(0, std, shape)`.
 *
 * @param shape [fanOut, fanIn]; further lengths multiply both fans.
 * @param options mode is "fanIn" and gain √2 by default, which is right for ReLU.
 * @throws TypeError or RangeError for an argument outside its bounds, before anything is drawn.
 * @example kaimingNormal([3, 3], { mode: "fanOut", generator: generator(1) }).shape // [3, 3]
 *
 * Source: He, Zhang, Ren & Sun 2015, "Delving deep into rectifiers", ICCV, equations 10 and 14.
 */
export function kaimingNormal(shape: readonly number[], options: KaimingInitialisation): Tensor {
  const fan = fanOf("kaimingNormal", shape, options);
  const { gain, generator } = initialisationOf("kaimingNormal", options, Math.SQRT2);
  return normal(0, gain / Math.sqrt(fan), shape, { generator });
}

/** The fan that the mode names. */
export function fanOf(
  caller: string,
  shape: readonly number[],
  options: KaimingInitialisation,
): number {
  const fans = fansOf(caller, shape);
  generatorOf(caller, options);
  const { mode = "fanIn" } = options;
  if (mode === "fanIn" || mode === "fanOut") return fans[mode];
  throw new RangeError(`${caller}: mode must be "fanIn" or "fanOut", got ${describe(mode)}`);
}
