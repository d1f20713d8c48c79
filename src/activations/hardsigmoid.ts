import { activation, type Activation } from "./activation";

/**
 * The sigmoid in three straight pieces, x / 6 + 1/2 between −3 and 3, from 0 to 1, both attained.
 *
 * At the kinks ±3 the slope is 0, as in PyTorch.
 *
 * @example hardsigmoid(0) // 0.5
 * @example hardsigmoid.derivative(3) // 0
 */
export const hardsigmoid: Activation = activation({
  name: "hardsigmoid",
  label: "hardsigmoid",
  formula: String.raw`\operatorname{hardsigmoid}(x) = \min\bigl(\max(0, x + 3), 6\bigr) / 6`,
  derivativeFormula: String.raw`\operatorname{hardsigmoid}'(x) = \begin{cases} 1/6 & -3 < x < 3 \\ 0 & \text{otherwise} \end{cases}`,
  source: "Howard et al. 2019, ICCV, section 5.2",
  value: (x) => Math.min(Math.max(0, x + 3), 6) / 6,
  derivative: (x) => (x > -3 && x < 3 ? 1 / 6 : 0),
});
