import { activation, type Activation } from "./activation";

/**
 * The hyperbolic tangent (e^x − e^−x) / (e^x + e^−x) = 2 σ(2x) − 1, strictly between −1 and 1.
 *
 * The derivative 1 − tanh² is written with e = e^−2|x| as 4e / (1 + e (2 + e)), which keeps its
 * digits where tanh is 1 to the last bit. The limits at ±∞ are ±1.
 *
 * @example tanh(0) // 0
 * @example tanh.derivative(0) // 1
 */
export const tanh: Activation = activation({
  name: "tanh",
  label: "tanh",
  formula: String.raw`\tanh x = \frac{e^{x} - e^{-x}}{e^{x} + e^{-x}}`,
  derivativeFormula: String.raw`\tanh' x = 1 - \tanh^2 x`,
  source: "LeCun, Bottou, Orr & Müller 1998, Efficient BackProp, section 4.4",
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
  return Math.tanh(x);
}

function derivative(x: number): number {
  const e = Math.exp(-2 * Math.abs(x));
  return (4 * e) / (1 + e * (2 + e));
}
