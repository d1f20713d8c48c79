import { exp } from "../numerics/exp";
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
  const size = Math.abs(x);
  if (size < 1) return x * (1 - shrinkage(x));
  // Not `x > 0 ? ... : ...`: signs come at random, and a choice that a processor cannot guess is slow.
  return (2 * Number(x > 0) - 1) * (1 - gapToOne(size));
}

function derivative(x: number): number {
  const e = exp(-2 * Math.abs(x));
  return (4 * e) / (1 + e * (2 + e));
}

/**
 * 1 − tanh x for x ≥ 0.
 *
 * @example gapToOne(Infinity) // 0
 */
export function gapToOne(x: number): number {
  const e = exp(-2 * x);
  return (2 * e) / (1 + e);
}

/**
 * 1 − tanh(x) / x for |x| ≤ 1, about x² / 3: a quotient of polynomials in x² that is exact at the zeros
 * of a Chebyshev polynomial, and everywhere to 2e-17.
 *
 * @example shrinkage(1e-10) // 3.3333333333333334e-21
 */
export function shrinkage(x: number): number {
  const s = x * x;
  const above =
    1 / 3 + s * (0.021411216572484067 + s * (0.00024335983464687737 + s * 1.729000050965129e-8));
  const below =
    1 + s * (0.4642336497174522 + s * (0.02451877748616198 + s * 0.00025438994722044904));
  return (s * above) / below;
}
