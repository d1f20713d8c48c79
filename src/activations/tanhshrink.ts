import { exp } from "../numerics/exp";
import { activation, type Activation } from "./activation";
import { shrinkage } from "./tanh";

/**
 * What the hyperbolic tangent takes away, x − tanh x: about x³/3 near 0, unbounded.
 *
 * Below 1 the difference would cancel: there tanh x is x / (1 + q), with Lambert's continued fraction
 * q = x² / (3 + x² / (5 + ...)), and x − tanh x is x q / (1 + q).
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
  derivative(x) {
    const size = Math.abs(x);
    const tanh = size > 1 ? 1 - gapToOne(size) : x * (1 - shrinkage(x));
    return tanh * tanh;
  },
});

/** 1 − tanh x for x ≥ 0. */
function gapToOne(x: number): number {
  const e = exp(-2 * x);
  return (2 * e) / (1 + e);
}
