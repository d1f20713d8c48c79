import { activation, type Activation } from "./activation";
import { silu } from "./silu";
import { timesSigmoid } from "./timesSigmoid";

const SCALE = 1.702;
// The first 24 binary digits of 1.702, whose products with half a double are exact, and the rest.
const HIGH = Math.fround(SCALE);
const LOW = -2.193450927734375e-8;

/**
 * The approximation x σ(1.702 x) of `gelu`, within 0.0204 of it everywhere; from its minimum −0.1636
 * at −0.7512 to ∞. It is `silu`, both axes divided by 1.702.
 *
 * Left of 0 what 1.702 x loses by rounding is put back, as an exponential makes much of it. The
 * limits at −∞ and ∞ are 0 and ∞, those of the derivative 0 and 1.
 *
 * @example quickGelu(0) // 0
 * @example quickGelu.derivative(0) // 0.5
 */
export const quickGelu: Activation = activation({
  name: "quickGelu",
  label: "quick GELU",
  formula: String.raw`\operatorname{quickGELU}(x) = x\,\sigma(1.702\,x)`,
  derivativeFormula: String.raw`\operatorname{quickGELU}'(x) = \sigma(t)\,\bigl(1 + t\,(1 - \sigma(t))\bigr), \quad t = 1.702\,x`,
  source: "Hendrycks & Gimpel 2016, arXiv:1606.08415, section 2",
  value: (x) => timesSigmoid(x, SCALE * x) * (1 + lostLeft(x)),
  derivative: (x) => silu.derivative(SCALE * x) * (1 + lostLeft(x)),
});

/** 1.702 x − SCALE * x, what the product loses; 0 right of 0, and where the exponential is 0. */
function lostLeft(x: number): number {
  if (!(x < 0 && x > -1000)) return 0;
  const high = Math.fround(x);
  return HIGH * high - SCALE * x + HIGH * (x - high) + LOW * x;
}
