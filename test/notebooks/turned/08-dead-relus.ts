import type { Turn } from "../turned.test";

export const turns: readonly Turn[] = [
  {
    set: { depth: "1", widths: "[1]", width: "1", inputs: "1", nets: "20" },
    says: [/Of 100 networks of 1 layers with 1 units, 50 are dead/, /1 layers of 1 units/],
  },
  {
    set: { depth: "1000", nets: "100" },
    says: [/Networks of 200 layers of 4 units/, /32 of 64 layers/],
  },
  {
    set: { depth: "10", widths: "[3, 20]", width: "9", inputs: "5", nets: "50", wide: "64" },
    says: [/at width 20/, /for 5 inputs/, /networks 64 units wide/],
    saysNot: [/16 inputs/],
  },
  { set: { inputs: "64", depth: "30", nets: "40" }, says: [/of 64/] },
  {
    set: { rate: "0.01", depth: "20", nets: "40" },
    says: [/at 0\.004, .* at 0\.01\./, /Dead \(not green\): 0, 0, 0, 0\./],
  },
  { set: { rate: "5", depth: "20", nets: "40" }, says: [/at 5\./] },
  {
    set: { mine: "relu", depth: "20", nets: "40", seed: "7" },
    says: [/ReLU nowhere, leaky ReLU to/],
    saysNot: [/, ELU/],
  },
  {
    set: { mine: "leakyRelu.with({ negativeSlope: 0.5 })", depth: "20", nets: "40" },
    says: [/leaky ReLU to 0\.5, .*, leaky ReLU to 3\.5/],
  },
  {
    set: { nets: "4", steps: "4", depth: "20", wide: "48" },
    says: [/1 networks learn/, /90 % of 2 others/, /too few/],
  },
  { set: { steps: "3" }, stops: /steps must be an integer from 4 to 1000, got 3/ },
  { set: { mine: "Math.tanh" }, stops: /mine must be an activation/ },
  { set: { depth: "0" }, stops: /depth must be an integer from 1 to 1000, got 0/ },
  { set: { depth: "NaN" }, stops: /depth must be/ },
  { set: { width: '"4"' }, stops: /each width must be an integer from 1 to 64, got 4/ },
  { set: { widths: "[]" }, stops: /widths must be a list/ },
  { set: { widths: "4" }, stops: /widths must be a list/ },
  { set: { widths: "[4, 0.5]" }, stops: /each width must be/ },
  { set: { inputs: "0" }, stops: /inputs must be/ },
  { set: { nets: "1" }, stops: /nets must be/ },
  { set: { wide: "4" }, stops: /wide must be/ },
  { set: { rate: "-1" }, stops: /rate must be/ },
  { set: { rate: '"0.5"' }, stops: /rate must be/ },
  { set: { seed: "-1" }, stops: /seed must be/ },
];
