import { checkShape, sizeOf } from "../autograd/shape";
import { Tensor } from "../autograd/tensor";
import { checkFinite, checkStd } from "../numerics/checks";
import { generatorOf, type Sampling } from "./generator";
import { fillNormal } from "./ziggurat";

/**
 * A tensor of independent draws from the normal distribution N(mean, std²).
 *
 * Row-major, one draw an entry. The same seed gives the same doubles in every engine.
 *
 * @param mean finite.
 * @param std the standard deviation, not the variance: finite and >= 0; 0 gives `mean` everywhere.
 * @param shape lengths >= 1; [] draws a scalar.
 * @throws TypeError without a generator or for an argument that is no number; RangeError for a
 * number outside its bounds. The generator has then not moved.
 * @example normal(0, 1, [2], { generator: generator(42) }).data // [-1.5575938046440858, 1.367511861153884]
 *
 * Source: Marsaglia & Tsang 2000, J. Stat. Soft. 5(8).
 */
export function normal(
  mean: number,
  std: number,
  shape: readonly number[],
  options: Sampling,
): Tensor {
  checkFinite("normal", "mean", mean);
  checkStd("normal", "standard deviation", std);
  checkShape("normal", shape, 1);
  const data = new Float64Array(sizeOf(shape));
  fillNormal(data, generatorOf("normal", options), mean, std);
  return new Tensor(data, [...shape]);
}
