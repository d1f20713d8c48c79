import { exp } from "../numerics/exp";
import { timesExp } from "../numerics/timesExp";
import { activation, type Activation } from "./activation";
import { timesSigmoid } from "./timesSigmoid";

/**
 * The sigmoid-weighted linear unit x σ(x), from its minimum −0.2785 at −1.2785 to ∞; also known as
 * swish.
 *
 * With e = e^−|x| value and derivative are quotients without cancellation but in 1 + x + e, which
 * is 0 at the minimum. The limits at −∞ and ∞ are 0 and ∞, those of the derivative 0 and 1.
 *
 * @example silu(0) // 0
 * @example silu.derivative(0) // 0.5
 */
export const silu: Activation = activation({
  name: "silu",
  label: "SiLU",
  formula: String.raw`\operatorname{SiLU}(x) = x\,\sigma(x) = \frac{x}{1 + e^{-x}}`,
  derivativeFormula: String.raw`\operatorname{SiLU}'(x) = \sigma(x)\,\bigl(1 + x\,(1 - \sigma(x))\bigr)`,
  source:
    "Hendrycks & Gimpel 2016, arXiv:1606.08415, section 2; Elfwing, Uchibe & Doya 2018; Ramachandran, Zoph & Le 2017, arXiv:1710.05941 (Swish)",
  value: (x) => timesSigmoid(x, x),
  derivative(x) {
    const e = exp(-Math.abs(x));
    const numerator = x > 0 ? 1 + e + timesExp(x, -x) : timesExp(1 + x + e, x);
    return numerator / (1 + e * (2 + e));
  },
});
