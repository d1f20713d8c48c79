import { timesExp } from "../numerics/timesExp";
import { activation, type Activation } from "./activation";

/**
 * The exponential linear unit: x right of 0, alpha (e^x − 1) left of it, from −alpha (approached)
 * to ∞.
 *
 * Parameter: alpha = 1, at least 0; smooth for 1 alone. At 0 the slope is alpha, as in PyTorch.
 *
 * @example elu.with({ alpha: 0.5 })(-Infinity) // -0.5
 * @example elu.derivative(0) // 1
 */
export const elu: Activation = activation({
  name: "elu",
  label: "ELU",
  formula: String.raw`\operatorname{ELU}(x) = \begin{cases} x & x > 0 \\ \alpha\,(e^{x} - 1) & x \le 0 \end{cases}`,
  derivativeFormula: String.raw`\operatorname{ELU}'(x) = \begin{cases} 1 & x > 0 \\ \alpha\, e^{x} & x \le 0 \end{cases}`,
  source: "Clevert, Unterthiner & Hochreiter 2016, ICLR, eq. 15",
  parameters: { alpha: 1 },
  validate({ alpha }) {
    if (!(alpha >= 0)) throw new RangeError(`elu: alpha must be >= 0, got ${alpha}`);
  },
  value: (x, { alpha }) => (x > 0 ? x : alpha * Math.expm1(x)),
  derivative: (x, { alpha }) => (x > 0 ? 1 : timesExp(alpha, x)),
});
