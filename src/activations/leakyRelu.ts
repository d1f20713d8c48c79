import { activation, type Activation } from "./activation";

/**
 * The leaky rectified linear unit: x right of 0, negativeSlope · x left of it, so that a unit that
 * is off still learns.
 *
 * Parameter: negativeSlope = 0.01, any finite number. At 0 the slope is negativeSlope, as in PyTorch.
 *
 * @example leakyRelu(-2) // -0.02
 * @example leakyRelu.with({ negativeSlope: 0.2 }).derivative(0) // 0.2
 */
export const leakyRelu: Activation = activation({
  name: "leakyRelu",
  label: "leaky ReLU",
  formula: String.raw`\operatorname{LeakyReLU}(x) = \begin{cases} x & x > 0 \\ a x & x \le 0 \end{cases}`,
  derivativeFormula: String.raw`\operatorname{LeakyReLU}'(x) = \begin{cases} 1 & x > 0 \\ a & x \le 0 \end{cases}`,
  source: "Maas, Hannun & Ng 2013, ICML, eq. 3",
  parameters: { negativeSlope: 0.01 },
  value: (x, { negativeSlope }) => (x > 0 ? x : leak(negativeSlope, x)),
  derivative: (x, { negativeSlope }) => (x > 0 ? 1 : negativeSlope),
});

/** slope · x, and 0 for slope 0 also where x is infinite. */
export function leak(slope: number, x: number): number {
  return slope === 0 ? 0 : slope * x;
}
