import { checkFinite, checkSize } from "../numerics/checks";

/**
 * The numbers start, start + step, start + 2 step, ... before stop: entry i is start + i step, and
 * there are ceil((stop - start) / step) of them; none if start is stop. The end is left out.
 *
 * @param step not 0, and towards stop; negative counts down.
 * @throws TypeError or RangeError for such a step, for numbers that are not finite, and for more than 2^27 values.
 * @example arange(-8, 8, 0.1).length // 160
 */
export function arange(start: number, stop: number, step: number = 1): Float64Array {
  checkFinite("arange", "start", start);
  checkFinite("arange", "stop", stop);
  checkFinite("arange", "step", step);
  if (step === 0 || Math.sign(stop - start) === -Math.sign(step)) {
    throw new RangeError(`arange: step must lead from ${start} to ${stop}, got ${step}`);
  }
  const n = Math.ceil((stop - start) / step);
  checkSize("arange", n);
  const points = new Float64Array(n);
  for (let i = 0; i < n; i++) points[i] = start + i * step;
  return points;
}
