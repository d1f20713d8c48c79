import { checkShape, sizeOf } from "../autograd/shape";
import { Tensor } from "../autograd/tensor";
import { checkFinite, checkNumber, checkStd } from "../numerics/checks";
import { exponential } from "./exponential";
import { generatorOf, type Generator, type Sampling } from "./generator";
import { fillNormal } from "./ziggurat";

/** Where the normal law is cut off. */
export interface Truncation extends Sampling {
  /** -2 by default; may be -Infinity. */
  readonly low?: number;
  /** 2 by default; may be Infinity. */
  readonly high?: number;
}

/** The law N(mean, std²) on [low, high]. */
interface Law {
  readonly mean: number;
  readonly std: number;
  readonly low: number;
  readonly high: number;
}

// Around its mean the normal law itself is drawn from where the interval is at least as many standard
// deviations wide: half of the draws, or more, then fall into it.
const WIDE = 2.5;

/**
 * A tensor of independent draws from N(mean, std²), given that they lie in [low, high]: exact also far
 * out in a tail, and in narrow intervals.
 *
 * Row-major. Of some two draws one is kept; integers and + - × / √ alone decide, so a seed gives the
 * same doubles in every engine. Where the interval is wide and holds the mean, the numbers are those of
 * `normal` without what lies outside.
 *
 * @param std of the law before it is cut: finite and >= 0. At 0, as in the limit, every entry is the
 * number of [low, high] that is nearest to `mean`.
 * @param shape lengths >= 1; [] draws a scalar.
 * @param options low is -2 and high 2 by default: numbers, not multiples of std, as in PyTorch.
 * @throws TypeError or RangeError for an argument outside its bounds, before anything is drawn.
 * @example truncatedNormal(0, 1, [2], { generator: generator(42) }).data // [-1.5575938046440858, 1.367511861153884]
 *
 * Source: Robert 1995, "Simulation of truncated normal variables", Statistics and Computing 5, 121-125.
 */
export function truncatedNormal(
  mean: number,
  std: number,
  shape: readonly number[],
  options: Truncation,
): Tensor {
  checkFinite("truncatedNormal", "mean", mean);
  checkStd("truncatedNormal", "standard deviation", std);
  checkShape("truncatedNormal", shape, 1);
  const rng = generatorOf("truncatedNormal", options);
  const { low = -2, high = 2 } = options;
  checkNumber("truncatedNormal", "low", low);
  checkNumber("truncatedNormal", "high", high);
  if (!(low <= high && low < Infinity && high > -Infinity)) {
    throw new RangeError(
      `truncatedNormal: needs low <= high, with numbers between them, got ${low} and ${high}`,
    );
  }
  const data = new Float64Array(sizeOf(shape));
  const draw = source({ mean, std, low, high }, rng);
  for (let i = 0; i < data.length; i++) data[i] = draw();
  return new Tensor(data, [...shape]);
}

function source(law: Law, rng: Generator): () => number {
  const { mean, std, low, high } = law;
  const nearest = Math.min(Math.max(mean, low), high);
  if (std === 0 || low === high) return () => nearest;
  const width = (high - low) / std;
  // The nearest point, in standard deviations from the mean, and the rate at which the law falls there.
  const distance = Math.abs(nearest - mean) / std;
  const rate = (distance + Math.sqrt(distance * distance + 4)) / 2;
  if (nearest === mean ? width < WIDE : width * rate < 1) {
    return () => flat(law, nearest, distance, rng);
  }
  return nearest === mean ? () => within(law, rng) : () => falling(law, nearest, rate, rng);
}

/** The first normal number that lies in the interval. */
function within({ mean, std, low, high }: Law, rng: Generator): number {
  const z = new Float64Array(1);
  for (;;) {
    fillNormal(z, rng);
    const x = mean + std * z[0];
    if (x >= low && x <= high) return x;
  }
}

/**
 * A uniform number of the interval, kept with probability exp(-(d + t)²/2 + d²/2), t from the nearest
 * point: that an exponential draw is above -ln of it has just this probability.
 */
function flat({ std, low, high }: Law, nearest: number, d: number, rng: Generator): number {
  for (;;) {
    const x = Math.min(low + (high - low) * rng(), high);
    const t = Math.abs(x - nearest) / std;
    if (exponential(rng) > t * (d + t / 2)) return x;
  }
}

/**
 * A number t standard deviations beyond the nearest point, t exponential with the given rate, kept with
 * probability exp(-(t - 1/rate)²/2): d - rate = -1/rate, as rate solves rate² = d rate + 1.
 */
function falling(
  { mean, std, low, high }: Law,
  nearest: number,
  rate: number,
  rng: Generator,
): number {
  for (;;) {
    const t = exponential(rng) / rate;
    const x = nearest + (mean < low ? std : -std) * t;
    const off = t - 1 / rate;
    if (x >= low && x <= high && 2 * exponential(rng) > off * off) return x;
  }
}
