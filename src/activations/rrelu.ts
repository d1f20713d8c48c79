import { activation, type Activation } from "./activation";
import { leak } from "./leakyRelu";

interface Bounds extends Readonly<Record<string, number>> {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The randomised leaky rectified linear unit as it is evaluated once it is trained: x right of 0,
 * and left of it x times the mean (lower + upper) / 2 of the slopes that training drew.
 *
 * Parameters: lower = 1/8, upper = 1/3, with lower ≤ upper. At 0 the slope is their mean.
 *
 * @example rrelu.with({ lower: 0.25, upper: 0.75 })(-2) // -1
 * @example rrelu.with({ lower: 0.25, upper: 0.75 }).derivative(-2) // 0.5
 */
export const rrelu: Activation = activation<Bounds>({
  name: "rrelu",
  label: "RReLU",
  formula: String.raw`\operatorname{RReLU}(x) = \begin{cases} x & x > 0 \\ \tfrac{l + u}{2}\, x & x \le 0 \end{cases}`,
  derivativeFormula: String.raw`\operatorname{RReLU}'(x) = \begin{cases} 1 & x > 0 \\ \tfrac{l + u}{2} & x \le 0 \end{cases}`,
  source: "Xu, Wang, Chen & Li 2015, arXiv:1505.00853, section 2.4",
  parameters: { lower: 1 / 8, upper: 1 / 3 },
  validate({ lower, upper }) {
    if (lower <= upper) return;
    throw new RangeError(`rrelu: upper must be >= lower, got ${upper} and ${lower}`);
  },
  value: (x, bounds) => (x > 0 ? x : leak(meanSlope(bounds), x)),
  derivative: (x, bounds) => (x > 0 ? 1 : meanSlope(bounds)),
});

function meanSlope({ lower, upper }: Bounds): number {
  return (lower + upper) / 2;
}
