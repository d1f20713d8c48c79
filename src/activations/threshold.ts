import { activation, type Activation } from "./activation";

/**
 * x where it is above the threshold, and one fixed value elsewhere.
 *
 * Parameters: threshold = 0 and value = 0, which make it the rectified linear unit. At the threshold
 * the slope is 0, as in PyTorch.
 *
 * @example threshold(-2) // 0
 * @example threshold.with({ threshold: 1, value: 5 })(1) // 5
 */
export const threshold: Activation = activation({
  name: "threshold",
  label: "threshold",
  formula: String.raw`\operatorname{threshold}(x) = \begin{cases} x & x > \theta \\ v & x \le \theta \end{cases}`,
  derivativeFormula: String.raw`\operatorname{threshold}'(x) = \begin{cases} 1 & x > \theta \\ 0 & x \le \theta \end{cases}`,
  source: "Torch 7, nn.Threshold",
  parameters: { threshold: 0, value: 0 },
  value: (x, { threshold, value }) => (x > threshold ? x : value),
  derivative: (x, { threshold }) => (x > threshold ? 1 : 0),
});
