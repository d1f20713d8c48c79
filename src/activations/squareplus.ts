import { activation, type Activation } from "./activation";
import { relu } from "./relu";

/**
 * A softplus without exponential, (x + √(x² + b)) / 2, from 0 (approached) to ∞.
 *
 * Parameter: b = 4, at least 0, which rounds the corner off. For 0 it is `relu`, with the slope 0 at
 * 0, though for every b above 0 the slope there is ½.
 *
 * Left of 0 the sum would cancel: it is max(0, x) and a tail that is the same on either side, b / 4
 * over (|x| + √(x² + b)) / 2. The limits of the derivative are 0 and 1.
 *
 * @example squareplus(0) // 1
 * @example squareplus.derivative(0) // 0.5
 */
export const squareplus: Activation = activation({
  name: "squareplus",
  label: "squareplus",
  formula: String.raw`\operatorname{squareplus}(x) = \tfrac{1}{2} \bigl(x + \sqrt{x^2 + b}\bigr)`,
  derivativeFormula: String.raw`\operatorname{squareplus}'(x) = \tfrac{1}{2} \Bigl(1 + \frac{x}{\sqrt{x^2 + b}}\Bigr)`,
  source: "Barron 2021, arXiv:2112.11687",
  parameters: { b: 4 },
  validate({ b }) {
    if (!(b >= 0)) throw new RangeError(`squareplus: b must be >= 0, got ${b}`);
  },
  value: (x, { b }) => (b === 0 ? relu(x) : Math.max(0, x) + tail(x, b)),
  derivative(x, { b }) {
    if (b === 0) return relu.derivative(x);
    const left = tail(x, b) / Math.hypot(x, Math.sqrt(b));
    return x < 0 ? left : 1 - left;
  },
});

/** √(x² + b) − |x|, halved. Halves first: the sum of the two may be beyond every double. */
function tail(x: number, b: number): number {
  return b / 4 / (Math.hypot(x, Math.sqrt(b)) / 2 + Math.abs(x) / 2);
}
