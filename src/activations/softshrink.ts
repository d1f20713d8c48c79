import { activation, type Activation } from "./activation";

/**
 * x moved towards 0 by lambda, and 0 where |x| ≤ lambda: soft thresholding.
 *
 * Parameter: lambda = 0.5, at least 0. At the kinks ±lambda the slope is 0, as in PyTorch.
 *
 * @example softshrink(-2) // -1.5
 * @example softshrink.derivative(0.5) // 0
 */
export const softshrink: Activation = activation({
  name: "softshrink",
  label: "softshrink",
  formula: String.raw`\operatorname{softshrink}(x) = \operatorname{sgn}(x) \max(|x| - \lambda, 0)`,
  derivativeFormula: String.raw`\operatorname{softshrink}'(x) = \begin{cases} 1 & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases}`,
  source: "Donoho 1995, IEEE Transactions on Information Theory 41",
  parameters: { lambda: 0.5 },
  validate({ lambda }) {
    if (!(lambda >= 0)) throw new RangeError(`softshrink: lambda must be >= 0, got ${lambda}`);
  },
  value(x, { lambda }) {
    if (Math.abs(x) <= lambda) return 0;
    return x > 0 ? x - lambda : x + lambda;
  },
  derivative: (x, { lambda }) => (Math.abs(x) > lambda ? 1 : 0),
});
