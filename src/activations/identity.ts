import { activation, type Activation } from "./activation";

/**
 * The identity x: a layer without an activation.
 *
 * @example identity(-2) // -2
 * @example identity.derivative(-2) // 1
 */
export const identity: Activation = activation({
  name: "identity",
  label: "identity",
  formula: String.raw`\operatorname{id}(x) = x`,
  derivativeFormula: String.raw`\operatorname{id}'(x) = 1`,
  source: "Widrow & Hoff 1960, Adaptive switching circuits (the linear unit)",
  value: (x) => x,
  derivative: () => 1,
});
