import { activation, type Activation } from "./activation";
import {
  DENSITY_AT_0,
  millsRatio,
  normalCdf,
  SERIES_END,
  squareRounding,
} from "../numerics/normalCdf";
import { timesExp } from "./timesExp";

/**
 * The Gaussian error linear unit x Φ(x), where Φ(x) is the probability that a standard normal number
 * is below x; from its minimum −0.1700 at −0.7518 to ∞. `geluTanh` is its approximation.
 *
 * On the left the density is taken out, φ(x) x (Φ(x) / φ(x)), as Φ(x) underflows before x Φ(x), and
 * in the derivative fewer digits cancel. The limits at −∞ and ∞ are 0 and ∞, those of the derivative
 * 0 and 1.
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
  value: (x) => (x < -SERIES_END ? timesDensity(x, x) * millsRatio(-x) : x * normalCdf(x)),
  derivative: (x) =>
    x < -SERIES_END ? timesDensity(millsRatio(-x) + x, x) : normalCdf(x) + timesDensity(x, x),
});

/** a φ(x). The rounding of x² would cost digits where its exponential is steep. */
function timesDensity(a: number, x: number): number {
  const product = timesExp(DENSITY_AT_0 * a, (-x * x) / 2);
  return product - (product * squareRounding(x)) / 2;
}
