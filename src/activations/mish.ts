import { exp } from "../numerics/exp";
import { timesExp } from "../numerics/timesExp";
import { activation, type Activation } from "./activation";

/**
 * Mish x tanh(log(1 + e^x)), from its minimum −0.3088 at −1.1924 to ∞.
 *
 * With e = e^−|x| the hyperbolic tangent is (1 + 2e) / (1 + 2e + 2e²) right of 0 and
 * e (1 + e / 2) / (1 + e + e² / 2) left of it: nothing overflows. Left of 0 the derivative has one
 * polynomial in e over the square of the other, so that only x + 1 can cancel, and that without
 * rounding. The limits at −∞ and ∞ are 0 and ∞, those of the derivative 0 and 1.
 *
 * @example mish(0) // 0
 * @example mish.derivative(0) // 0.6
 */
export const mish: Activation = activation({
  name: "mish",
  label: "Mish",
  formula: String.raw`\operatorname{Mish}(x) = x \tanh\bigl(\log(1 + e^{x})\bigr)`,
  derivativeFormula: String.raw`\operatorname{Mish}'(x) = \tanh s + x\,\sigma(x)\,(1 - \tanh^2 s), \quad s = \log(1 + e^{x})`,
  source: "Misra 2020, BMVC, eq. 1",
  value(x) {
    const e = exp(-Math.abs(x));
    if (x > 0) return (x * (1 + 2 * e)) / (1 + 2 * e * (1 + e));
    return timesExp(x, x) * (1 - (e * (1 + e)) / (2 + e * (2 + e)));
  },
  derivative(x) {
    const e = exp(-Math.abs(x));
    if (x > 0) {
      const denominator = 1 + 2 * e * (1 + e);
      return (1 + 2 * e + (4 * e * (1 + e) * timesExp(x, -x)) / denominator) / denominator;
    }
    const numerator = x + 1 + (timesExp(x, x) + e * (1.5 + e * (1 + e / 4)));
    return timesExp(numerator, x) / (1 + e * (2 + e * (2 + e * (1 + e / 4))));
  },
});
