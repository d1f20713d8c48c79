import { activation, type Activation } from "./activation";
import { gapToOne, shrinkage, tanh } from "./tanh";

/**
 * What the hyperbolic tangent takes away, x − tanh x: about x³/3 near 0, unbounded.
 *
 * Below 1 the difference would cancel: there it is x times what tanh x / x lacks of 1.
 *
 * @example tanhshrink(0) // 0
 * @example tanhshrink.derivative(0) // 0
 */
export const tanhshrink: Activation = activation({
  name: "tanhshrink",
  label: "tanhshrink",
  formula: String.raw`\operatorname{tanhshrink}(x) = x - \tanh x`,
  derivativeFormula: String.raw`\operatorname{tanhshrink}'(x) = \tanh^2 x`,
  source: "Torch 7, nn.TanhShrink",
  value(x) {
    const size = Math.abs(x);
    if (size > 1) return Math.sign(x) * (size - 1 + gapToOne(size));
    return x * shrinkage(x);
  },
  derivative: (x) => tanh(x) ** 2,
});
