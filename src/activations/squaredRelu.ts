import { activation, type Activation } from "./activation";

/**
 * The square of the rectified linear unit, max(0, x)², from 0 (attained) to ∞.
 *
 * Its slope 2 max(0, x) has no bound: `maxSlope` is Infinity. Smooth, though its second derivative
 * jumps at 0.
 *
 * @example squaredRelu(3) // 9
 * @example squaredRelu.derivative(3) // 6
 */
export const squaredRelu: Activation = activation({
  name: "squaredRelu",
  label: "squared ReLU",
  formula: String.raw`\operatorname{ReLU}(x)^2 = \max(0, x)^2`,
  derivativeFormula: String.raw`2 \operatorname{ReLU}(x) = 2 \max(0, x)`,
  source: "So, Mańke, Liu, Dai, Shazeer & Le 2021, arXiv:2109.08668 (Primer)",
  value(x) {
    const height = Math.max(0, x);
    return height * height;
  },
  derivative: (x) => 2 * Math.max(0, x),
});
