import { activation, type Activation } from "./activation";
import { leak } from "./leakyRelu";

/**
 * The parametric rectified linear unit: x right of 0, weight · x left of it; the weight is learned.
 *
 * Parameter: weight = 0.25, any finite number. At 0 the slope is the weight, as in PyTorch. The
 * function has one weight for all units, and treats it as a constant.
 *
 * @example prelu(-2) // -0.5
 * @example prelu.derivative(-2) // 0.25
 */
export const prelu: Activation = activation({
  name: "prelu",
  label: "PReLU",
  formula: String.raw`\operatorname{PReLU}(x) = \begin{cases} x & x > 0 \\ w x & x \le 0 \end{cases}`,
  derivativeFormula: String.raw`\operatorname{PReLU}'(x) = \begin{cases} 1 & x > 0 \\ w & x \le 0 \end{cases}`,
  source: "He, Zhang, Ren & Sun 2015, ICCV, eq. 1",
  parameters: { weight: 0.25 },
  value: (x, { weight }) => (x > 0 ? x : leak(weight, x)),
  derivative: (x, { weight }) => (x > 0 ? 1 : weight),
});
