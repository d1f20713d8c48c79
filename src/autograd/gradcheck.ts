import { noGrad } from "./noGrad";
import { checkTensor, tensor, Tensor } from "./tensor";

/** How f is compared: the half width of the central difference, and the error that passes. */
export interface GradcheckOptions {
  step?: number;
  tolerance?: number;
}

/** The entry where the two gradients differ most: entry `index` of input number `input`. */
export interface WorstEntry {
  input: number;
  index: number;
  analytic: number;
  numeric: number;
  error: number;
}

/**
 * Whether `backward` through f agrees with central differences, (f(x + h) - f(x - h)) / 2h, at every
 * entry of every input. f may return a tensor of any shape: its entries are weighted with fixed,
 * different numbers, so that errors of several entries do not cancel.
 *
 * The error of an entry is |analytic - numeric| / max(1, |analytic|, |numeric|), and NaN fails.
 * f is called with copies that require a gradient, and must give the same result for the same input.
 *
 * @param options.step h for entries up to 1, and h |x| beyond: 6e-6, near the cube root of 2^-52, by
 *   default, where the error of the method and that of rounding are about equal.
 * @param options.tolerance the largest error that passes, 1e-7 by default.
 * @throws RangeError unless step and tolerance are positive and the inputs hold at least one number.
 * @example gradcheck((x) => x.mul(x), [tensor([1, 2])]).ok // true
 *
 * Source: Nocedal & Wright, Numerical Optimization (2006), section 8.1.
 */
export function gradcheck(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  { step = 6e-6, tolerance = 1e-7 }: GradcheckOptions = {},
): { ok: boolean; worst: WorstEntry } {
  if (!(step > 0 && step < Infinity) || !(tolerance > 0)) {
    throw new RangeError(
      `gradcheck: step and tolerance must be positive, got ${step} and ${tolerance}`,
    );
  }
  for (const input of inputs) checkTensor("gradcheck", input);
  const copies = inputs.map((input) => tensor(input, { requiresGrad: true }));
  const y = f(...copies);
  checkTensor("gradcheck", y);
  const weights = new Tensor(
    y.data.map((_, i) => weight(i)),
    y.shape,
  );
  y.backward(weights);
  let worst: WorstEntry | null = null;
  for (const [input, { data, grad }] of copies.entries()) {
    for (let index = 0; index < data.length; index++) {
      const analytic = grad === null ? 0 : grad.data[index];
      const numeric = noGrad(() => centralDifference(() => f(...copies), data, index, step));
      const error = relativeError(analytic, numeric);
      if (worst === null || error > worst.error) worst = { input, index, analytic, numeric, error };
    }
  }
  if (worst === null)
    throw new RangeError("gradcheck: needs at least one number in its inputs, got none");
  return { ok: worst.error <= tolerance, worst };
}

/** The weighted slope of f along data[index], which is moved and put back. */
function centralDifference(
  f: () => Tensor,
  data: Float64Array,
  index: number,
  step: number,
): number {
  const x = data[index];
  const h = step * Math.max(1, Math.abs(x));
  data[index] = x + h;
  const [above, after] = [data[index], f().data];
  data[index] = x - h;
  const [below, before] = [data[index], f().data];
  data[index] = x;
  // Divided by the distance of the two doubles, which is not exactly 2h.
  return after.reduce((sum, y, i) => sum + (weight(i) * (y - before[i])) / (above - below), 0);
}

/** 1 for the first entry, and up to 2, different for each: multiples of the golden ratio modulo 1. */
function weight(i: number): number {
  return 1 + ((i * 0.6180339887498949) % 1);
}

function relativeError(analytic: number, numeric: number): number {
  const error = Math.abs(analytic - numeric) / Math.max(1, Math.abs(analytic), Math.abs(numeric));
  return Number.isNaN(error) ? Infinity : error;
}
