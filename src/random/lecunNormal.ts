import type { Tensor } from "../autograd/tensor";
import { fansOf } from "./fans";
import { generatorOf, type Sampling } from "./generator";
import { normal } from "./normal";

/**
 * Weights from N(0, 1/fanIn): a linear layer keeps the size of its signal, and SELU, whose own mean
 * square is 1, keeps it with an activation in between.
 *
 * The numbers are those of `normal(0, 1/√fanIn, shape)`: nothing is cut off, as it is in some libraries.
 *
 * @param shape [fanOut, fanIn]; further lengths multiply both fans.
 * @throws TypeError or RangeError for an argument outside its bounds, before anything is drawn.
 * @example lecunNormal([3, 3], { generator: generator(1) }).shape // [3, 3]
 *
 * Source: LeCun, Bottou, Orr & Müller 1998, "Efficient BackProp", in Neural Networks: Tricks of the
 * Trade; Klambauer et al. 2017, "Self-normalizing neural networks", NeurIPS.
 */
export function lecunNormal(shape: readonly number[], options: Sampling): Tensor {
  const { fanIn } = fansOf("lecunNormal", shape);
  const generator = generatorOf("lecunNormal", options);
  return normal(0, 1 / Math.sqrt(fanIn), shape, { generator });
}
