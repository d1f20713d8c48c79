import { Tensor } from "../autograd/tensor";
import { describe } from "../numerics/describe";
import { generatorOf, type Sampling } from "./generator";
import { checkSampleShape } from "./sampleShape";
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
  if (typeof mean !== "number" || typeof std !== "number") {
    throw new TypeError(
      `normal: mean and standard deviation must be numbers, got ${describe(mean)} and ${describe(std)}`,
    );
  }
  if (!Number.isFinite(mean)) throw new RangeError(`normal: mean must be finite, got ${mean}`);
  if (!(std >= 0 && std < Infinity)) {
    throw new RangeError(`normal: standard deviation must be finite and >= 0, got ${std}`);
  }
  const size = checkSampleShape("normal", shape);
  const data = new Float64Array(size);
  fillNormal(data, generatorOf("normal", options));
  for (let i = 0; i < size; i++) data[i] = mean + std * data[i];
  return new Tensor(data, [...shape]);
}
