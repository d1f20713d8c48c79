import { exp } from "../numerics/exp";
import { activation, type Activation } from "./activation";

/**
 * The logistic function σ(x) = 1 / (1 + e^−x), strictly between 0 and 1.
 *
 * With e = e^−|x| it is e / (1 + e) left of 0 and 1 minus that to the right, and the derivative is
 * e / (1 + e (2 + e)): nothing overflows, and σ′(40) is 4.2e-18 where σ (1 − σ) is 0.
 * The nearest double is 1 from x = 37.43 on; the limits at ±∞ are 0 and 1.
 *
 * @example sigmoid(0) // 0.5
 * @example sigmoid.derivative(0) // 0.25
 */
export const sigmoid: Activation = activation({
  name: "sigmoid",
  label: "sigmoid",
  formula: String.raw`\sigma(x) = \frac{1}{1 + e^{-x}}`,
  derivativeFormula: String.raw`\sigma'(x) = \sigma(x)\,\bigl(1 - \sigma(x)\bigr)`,
  source: "Rumelhart, Hinton & Williams 1986, Nature 323, eq. 2",
  value,
  derivative,
  loops: {
    value(y, x) {
      for (let i = 0; i < y.length; i++) y[i] = value(x[i]);
    },
    derivative(y, x) {
      for (let i = 0; i < y.length; i++) y[i] = derivative(x[i]);
    },
  },
});

function value(x: number): number {
  const e = exp(-Math.abs(x));
  // |1 − tail| or |0 − tail|, not a choice between the two: signs come at random, and what a processor
  // cannot guess costs more than the rest.
  return Math.abs(Number(x > 0) - e / (1 + e));
}

function derivative(x: number): number {
  const e = exp(-Math.abs(x));
  return e / (1 + e * (2 + e));
}
