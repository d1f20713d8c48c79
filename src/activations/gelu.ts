import { millsRatio, timesDensity } from "../numerics/normalTail";
import { activation, type Activation } from "./activation";

/**
 * The Gaussian error linear unit x Φ(x), where Φ(x) is the probability that a standard normal number
 * is below x; from its minimum −0.1700 at −0.7518 to ∞. `geluTanh` is its approximation.
 *
 * x Φ(−|x|) is what it lacks of x on the right, and all of it on the left. The density is taken out,
 * φ(x) x (Φ(−|x|) / φ(x)), as Φ(x) underflows before x Φ(x), and in the derivative fewer digits
 * cancel. The limits at −∞ and ∞ are 0 and ∞, those of the derivative 0 and 1.
 *
 * @example gelu(0) // 0
 * @example gelu.derivative(0) // 0.5
 */
export const gelu: Activation = activation({
  name: "gelu",
  label: "GELU",
  formula: String.raw`\operatorname{GELU}(x) = x\,\Phi(x) = \tfrac{x}{2} \bigl(1 + \operatorname{erf}(x / \sqrt{2})\bigr)`,
  derivativeFormula: String.raw`\operatorname{GELU}'(x) = \Phi(x) + x\,\varphi(x), \quad \varphi(x) = \tfrac{1}{\sqrt{2\pi}}\, e^{-x^2 / 2}`,
  source: "Hendrycks & Gimpel 2016, arXiv:1606.08415, section 2",
  value(x) {
    const share = timesDensity(x, x) * millsRatio(Math.abs(x));
    return x > 0 ? x - share : share;
  },
  derivative(x) {
    const size = Math.abs(x);
    const slope = timesDensity(millsRatio(size) - size, x);
    return x > 0 ? 1 - slope : slope;
  },
});
