import { exp } from "../numerics/exp";
import { activation, type Activation } from "./activation";
import { sigmoid } from "./sigmoid";

/**
 * log σ(x) = −log(1 + e^−x), from −∞ to 0 (approached): the log-likelihood of a sigmoid's answer.
 *
 * Finite where σ(x) underflows: about x far to the left, and −e^−x far to the right.
 *
 * @example logSigmoid(0) // -0.6931471805599453
 * @example logSigmoid(-1000) // -1000
 */
export const logSigmoid: Activation = activation({
  name: "logSigmoid",
  label: "log-sigmoid",
  formula: String.raw`\log \sigma(x) = -\log(1 + e^{-x})`,
  derivativeFormula: String.raw`(\log \sigma)'(x) = \sigma(-x)`,
  source: "Cox 1958, Journal of the Royal Statistical Society B 20",
  value: (x) => Math.min(x, 0) - Math.log1p(exp(-Math.abs(x))),
  derivative: (x) => sigmoid(-x),
});
