import { activation, type Activation } from "./activation";

// Signs come at random: a processor that guesses a choice between x and 0 is wrong half the time,
// which costs more than all the rest. Twice a number below it does not overflow.
const HUGE = 1e300;

/**
 * The rectified linear unit max(0, x), from 0 (attained) to ∞.
 *
 * It has no derivative at 0; the slope there is 0, as in PyTorch. Any number from 0 to 1 is a
 * subgradient; 0 is the one that makes f and f′ vanish together.
 *
 * @example relu(-2) // 0
 * @example relu.derivative(0) // 0
 */
export const relu: Activation = activation({
  name: "relu",
  label: "ReLU",
  formula: String.raw`\operatorname{ReLU}(x) = \max(0, x)`,
  derivativeFormula: String.raw`\operatorname{ReLU}'(x) = \begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases}`,
  source: "Nair & Hinton 2010, ICML, section 2; Glorot, Bordes & Bengio 2011",
  value: (x) => Math.max(0, x),
  derivative: (x) => (x > 0 ? 1 : 0),
  loops: {
    value(y, x) {
      for (let i = 0; i < y.length; i++) {
        const size = Math.abs(x[i]);
        y[i] = size < HUGE ? (x[i] + size) / 2 : Math.max(0, x[i]);
      }
    },
    derivative(y, x) {
      for (let i = 0; i < y.length; i++) y[i] = Number.isNaN(x[i]) ? NaN : Number(x[i] > 0);
    },
  },
});
