import { timesExp } from "../numerics/timesExp";
import { activation, type Activation } from "./activation";

const ALPHA = 1.6732632423543772848170429916717;
const SCALE = 1.0507009873554804934193349852946;

/**
 * The scaled exponential linear unit: scale · x right of 0, scale · alpha (e^x − 1) left of it, from
 * −1.7581 (approached) to ∞.
 *
 * The two constants make mean 0 and variance 1 a fixed point: a standard normal input comes out
 * with the same mean and variance. At 0 the slope is scale · alpha, as in PyTorch.
 *
 * @example selu(1) // 1.0507009873554805
 * @example selu.derivative(0) // 1.7580993408473766
 */
export const selu: Activation = activation({
  name: "selu",
  label: "SELU",
  formula: String.raw`\operatorname{SELU}(x) = \lambda \begin{cases} x & x > 0 \\ \alpha\,(e^{x} - 1) & x \le 0 \end{cases}`,
  derivativeFormula: String.raw`\operatorname{SELU}'(x) = \lambda \begin{cases} 1 & x > 0 \\ \alpha\, e^{x} & x \le 0 \end{cases}`,
  source: "Klambauer, Unterthiner, Mayr & Hochreiter 2017, arXiv:1706.02515, eqs. 2 and 14",
  value: (x) => (x > 0 ? SCALE * x : SCALE * ALPHA * Math.expm1(x)),
  derivative: (x) => (x > 0 ? SCALE : timesExp(SCALE * ALPHA, x)),
});
