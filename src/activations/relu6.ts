import { activation, type Activation } from "./activation";

/**
 * The rectified linear unit capped at 6, min(max(0, x), 6), from 0 to 6, both attained.
 *
 * At the kinks 0 and 6 the slope is 0, as in PyTorch.
 *
 * @example relu6(8) // 6
 * @example relu6.derivative(6) // 0
 */
export const relu6: Activation = activation({
  name: "relu6",
  label: "ReLU6",
  formula: String.raw`\operatorname{ReLU6}(x) = \min(\max(0, x), 6)`,
  derivativeFormula: String.raw`\operatorname{ReLU6}'(x) = \begin{cases} 1 & 0 < x < 6 \\ 0 & \text{otherwise} \end{cases}`,
  source: "Krizhevsky 2010, Convolutional deep belief networks on CIFAR-10",
  value: (x) => Math.min(Math.max(0, x), 6),
  derivative: (x) => (x > 0 && x < 6 ? 1 : 0),
});
