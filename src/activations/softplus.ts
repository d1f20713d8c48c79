import { exp } from "../numerics/exp";
import { timesExp } from "../numerics/timesExp";
import { activation, type Activation } from "./activation";
import { sigmoid } from "./sigmoid";

/**
 * The soft maximum of 0 and x, log(1 + e^(beta x)) / beta, from 0 (approached) to ∞.
 *
 * Parameters: beta = 1, above 0; threshold = 20: where beta x is beyond it the function is x itself,
 * as in PyTorch. The step there is e^-threshold / beta, 2e-9 by default.
 *
 * @example softplus(0) // 0.6931471805599453
 * @example softplus.derivative(0) // 0.5
 */
export const softplus: Activation = activation({
  name: "softplus",
  label: "softplus",
  formula: String.raw`\operatorname{softplus}(x) = \tfrac{1}{\beta} \log(1 + e^{\beta x})`,
  derivativeFormula: String.raw`\operatorname{softplus}'(x) = \sigma(\beta x)`,
  source: "Dugas, Bengio, Bélisle, Nadeau & Garcia 2001, NIPS 13",
  parameters: { beta: 1, threshold: 20 },
  validate({ beta }) {
    if (!(beta > 0)) throw new RangeError(`softplus: beta must be > 0, got ${beta}`);
  },
  value(x, { beta, threshold }) {
    const t = beta * x;
    if (t > threshold) return x;
    // log(1 + e) is e to the last digit here, where e / beta may be a number and e itself none.
    if (t < -40) return timesExp(1 / beta, t);
    return Math.max(x, 0) + Math.log1p(exp(-Math.abs(t))) / beta;
  },
  derivative: (x, { beta, threshold }) => (beta * x > threshold ? 1 : sigmoid(beta * x)),
});
