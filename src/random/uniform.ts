import { checkShape, sizeOf } from "../autograd/shape";
import { Tensor } from "../autograd/tensor";
import { checkFinite } from "../numerics/checks";
import { generatorOf, uniformFrom, type Sampling } from "./generator";

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
  checkFinite("uniform", "low", low);
  checkFinite("uniform", "high", high);
  if (!(low <= high && Number.isFinite(high - low))) {
    throw new RangeError(
      `uniform: needs low <= high, a finite distance apart, got ${low} and ${high}`,
    );
  }
  checkShape("uniform", shape, 1);
  const data = new Float64Array(sizeOf(shape));
  const { state } = generatorOf("uniform", options);
  if (low === high) data.fill(low);
  else fillUniform(data, low, high, state);
  return new Tensor(data, [...shape]);
}

function fillUniform(out: Float64Array, low: number, high: number, state: Int32Array): void {
  const width = high - low;
  for (let i = 0; i < out.length;) {
    const x = low + width * uniformFrom(state);
    out[i] = x;
    // Rounding can carry a draw up to `high`, which the interval excludes: then draw again.
    if (x < high) i++;
  }
}
