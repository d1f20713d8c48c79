import { activation, type Activation } from "./activation";

/**
 * x / (1 + |x|), strictly between −1 and 1: like tanh, but its slope falls as 1 / x² and not
 * exponentially. Smooth, though its second derivative jumps at 0.
 *
 * @example softsign(3) // 0.75
 * @example softsign.derivative(-3) // 0.0625
 */
export const softsign: Activation = activation({
  name: "softsign",
  label: "softsign",
  formula: String.raw`\operatorname{softsign}(x) = \frac{x}{1 + |x|}`,
  derivativeFormula: String.raw`\operatorname{softsign}'(x) = \frac{1}{(1 + |x|)^2}`,
  source: "Glorot & Bengio 2010, AISTATS, section 2.3",
  value: (x) => (Math.abs(x) === Infinity ? Math.sign(x) : x / (1 + Math.abs(x))),
  derivative(x) {
    // The square of 1 + |x| would overflow where its inverse is still a number.
    const inverse = 1 / (1 + Math.abs(x));
    return inverse * inverse;
  },
});
