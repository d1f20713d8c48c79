import { Tensor } from "../autograd/tensor";
import { describe } from "../numerics/describe";
import { generatorOf, type Generator, type Sampling } from "./generator";
import { checkSampleShape } from "./sampleShape";

/**
 * A tensor of independent draws from the uniform distribution on [low, high).
 *
 * Row-major, one draw an entry. The same seed gives the same doubles in every engine.
 *
 * @param low finite, drawn at times.
 * @param high finite, >= low, never drawn; where both are equal, every entry is `low`.
 * @param shape lengths >= 1; [] draws a scalar.
 * @throws TypeError without a generator or for an argument that is no number; RangeError for a
 * number outside its bounds. The generator has then not moved.
 * @example uniform(-1, 1, [2], { generator: generator(42) }).data // [0.23108896678793522, -0.23997037888964745]
 *
 * Source: Blackman & Vigna 2021, ACM TOMS 47(4).
 */
export function uniform(
  low: number,
  high: number,
  shape: readonly number[],
  options: Sampling,
): Tensor {
  if (typeof low !== "number" || typeof high !== "number") {
    throw new TypeError(
      `uniform: low and high must be numbers, got ${describe(low)} and ${describe(high)}`,
    );
  }
  if (!(low <= high && Number.isFinite(high - low))) {
    throw new RangeError(
      `uniform: needs finite low <= high, a finite distance apart, got ${low} and ${high}`,
    );
  }
  const data = new Float64Array(checkSampleShape("uniform", shape));
  const rng = generatorOf("uniform", options);
  if (low === high) data.fill(low);
  else for (let i = 0; i < data.length; i++) data[i] = uniformBelow(low, high, rng);
  return new Tensor(data, [...shape]);
}

/** Rounding can carry a draw up to `high`, which the interval excludes: then draw again. */
function uniformBelow(low: number, high: number, rng: Generator): number {
  for (;;) {
    const x = low + (high - low) * rng();
    if (x < high) return x;
  }
}
