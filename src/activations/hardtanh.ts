import { activation, type Activation } from "./activation";

/**
 * x cut off below minVal and above maxVal, both attained.
 *
 * Parameters: minVal = −1, maxVal = 1, with minVal < maxVal. At both kinks the slope is 0, as in
 * PyTorch.
 *
 * @example hardtanh(-2) // -1
 * @example hardtanh.with({ maxVal: 3 })(2) // 2
 */
export const hardtanh: Activation = activation({
  name: "hardtanh",
  label: "hardtanh",
  formula: String.raw`\operatorname{hardtanh}(x) = \min(\max(x, a), b)`,
  derivativeFormula: String.raw`\operatorname{hardtanh}'(x) = \begin{cases} 1 & a < x < b \\ 0 & \text{otherwise} \end{cases}`,
  source: "Collobert, Weston, Bottou, Karlen, Kavukcuoglu & Kuksa 2011, JMLR 12, section 3",
  parameters: { minVal: -1, maxVal: 1 },
  validate({ minVal, maxVal }) {
    if (minVal < maxVal) return;
    throw new RangeError(`hardtanh: maxVal must be > minVal, got ${maxVal} and ${minVal}`);
  },
  value: (x, { minVal, maxVal }) => Math.min(Math.max(x, minVal), maxVal),
  derivative: (x, { minVal, maxVal }) => (x > minVal && x < maxVal ? 1 : 0),
});
