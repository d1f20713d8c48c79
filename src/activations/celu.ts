import { exp } from "../numerics/exp";
import { activation, type Activation } from "./activation";

/**
 * The continuously differentiable exponential linear unit: x right of 0, alpha (e^(x/alpha) − 1)
 * left of it, from −alpha (approached) to ∞; smooth for every alpha.
 *
 * Parameter: alpha = 1, above 0.
 *
 * @example celu.with({ alpha: 2 })(-Infinity) // -2
 * @example celu.with({ alpha: 2 }).derivative(0) // 1
 */
export const celu: Activation = activation({
  name: "celu",
  label: "CELU",
  formula: String.raw`\operatorname{CELU}(x) = \begin{cases} x & x > 0 \\ \alpha\,(e^{x / \alpha} - 1) & x \le 0 \end{cases}`,
  derivativeFormula: String.raw`\operatorname{CELU}'(x) = \begin{cases} 1 & x > 0 \\ e^{x / \alpha} & x \le 0 \end{cases}`,
  source: "Barron 2017, Continuously differentiable exponential linear units",
  parameters: { alpha: 1 },
  validate({ alpha }) {
    if (!(alpha > 0)) throw new RangeError(`celu: alpha must be > 0, got ${alpha}`);
  },
  value: (x, { alpha }) => (x > 0 ? x : alpha * Math.expm1(x / alpha)),
  derivative: (x, { alpha }) => (x > 0 ? 1 : exp(x / alpha)),
});
