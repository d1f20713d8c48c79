import { activation, type Activation } from "./activation";
import { tanh } from "./tanh";

// Up to here tanh u is u to the last digit.
const LINEAR = 1e-8;

/**
 * The soft cap, cap tanh(x / cap): x itself near 0, and strictly between −cap and cap everywhere.
 *
 * Parameter: cap = 30, above 0. The limits at ±∞ are ±cap.
 *
 * @example softcap(1e6) // 30
 * @example softcap.with({ cap: 1 }).derivative(0) // 1
 */
export const softcap: Activation = activation({
  name: "softcap",
  label: "soft cap",
  formula: String.raw`\operatorname{softcap}(x) = c \tanh(x / c)`,
  derivativeFormula: String.raw`\operatorname{softcap}'(x) = 1 - \tanh^2(x / c)`,
  source: "Gemma Team 2024, arXiv:2408.00118, section 2",
  parameters: { cap: 30 },
  validate({ cap }) {
    if (!(cap > 0)) throw new RangeError(`softcap: cap must be > 0, got ${cap}`);
  },
  value(x, { cap }) {
    const u = x / cap;
    // Down at the smallest numbers u would have fewer digits than x.
    return Math.abs(u) < LINEAR ? x : cap * tanh(u);
  },
  derivative: (x, { cap }) => tanh.derivative(x / cap),
});
