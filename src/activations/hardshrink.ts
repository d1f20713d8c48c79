import { activation, type Activation } from "./activation";

/**
 * x, and 0 where |x| ≤ lambda: hard thresholding.
 *
 * Parameter: lambda = 0.5, at least 0. At the jumps ±lambda value and slope are 0, as in PyTorch.
 *
 * @example hardshrink(-2) // -2
 * @example hardshrink(0.5) // 0
 */
export const hardshrink: Activation = activation({
  name: "hardshrink",
  label: "hardshrink",
  formula: String.raw`\operatorname{hardshrink}(x) = \begin{cases} x & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases}`,
  derivativeFormula: String.raw`\operatorname{hardshrink}'(x) = \begin{cases} 1 & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases}`,
  source: "Donoho & Johnstone 1994, Biometrika 81",
  parameters: { lambda: 0.5 },
  validate({ lambda }) {
    if (!(lambda >= 0)) throw new RangeError(`hardshrink: lambda must be >= 0, got ${lambda}`);
  },
  value: (x, { lambda }) => (Math.abs(x) > lambda ? x : 0),
  derivative: (x, { lambda }) => (Math.abs(x) > lambda ? 1 : 0),
});
