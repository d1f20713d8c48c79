import { activation, type Activation } from "./activation";

/**
 * SiLU in pieces without an exponential: 0 up to −3, x (x + 3) / 6 up to 3, then x; its minimum is
 * −3/8 at −3/2.
 *
 * Its derivative jumps at ±3 and is 0 at −3 and 1 at 3, as in PyTorch.
 *
 * @example hardswish(-1.5) // -0.375
 * @example hardswish.derivative(3) // 1
 */
export const hardswish: Activation = activation({
  name: "hardswish",
  label: "hardswish",
  formula: String.raw`\operatorname{hardswish}(x) = x \min\bigl(\max(0, x + 3), 6\bigr) / 6`,
  derivativeFormula: String.raw`\operatorname{hardswish}'(x) = \begin{cases} 0 & x \le -3 \\ (2x + 3) / 6 & -3 < x < 3 \\ 1 & x \ge 3 \end{cases}`,
  source: "Howard et al. 2019, ICCV, section 5.2",
  value(x) {
    if (x <= -3) return 0;
    return x < 3 ? (x * (x + 3)) / 6 : x;
  },
  derivative(x) {
    if (x <= -3) return 0;
    return x < 3 ? (2 * x + 3) / 6 : 1;
  },
});
