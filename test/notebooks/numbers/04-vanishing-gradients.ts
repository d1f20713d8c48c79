import {
  criticalWeightStd,
  fixedPointVariance,
  gradientFactor,
  relu,
  sigmoid,
  slopeChain,
  tanh,
} from "../../../src/index";
import type { InWords, Quoted } from "../prose.test";

/** σ(x) = x, by applying σ again and again. */
const settled = (): number => Array.from({ length: 100 }).reduce<number>((x) => sigmoid(x), 0);

const windowOf = (w: number): number =>
  (2 / w) * Math.log((w / 4) * (1 + Math.sqrt(1 - 4 / w)) ** 2);
const weights = Array.from({ length: 4001 }, (_, i) => 4 + i / 500);
const widest = (): number =>
  weights.reduce((best, w) => (windowOf(w) > windowOf(best) ? w : best), 5);

export const quoted: readonly Quoted[] = [
  ["75", () => [...Array(99).keys()].find((l) => Math.fround(0.25 ** l) === 0)!],
  ["13", () => [...Array(99).keys()].find((l) => Math.round(0.25 ** l * 2 ** 24) === 0)!],
  ["0.659", settled],
  ["0.2247", () => sigmoid.derivative(settled())],
  ["5.86", () => fixedPointVariance(sigmoid, { weightStd: 4 })],
  ["0.79", () => fixedPointVariance(tanh, { weightStd: 1.5 })],
  ["10.15", () => criticalWeightStd(sigmoid)],
  ["0.6316", () => gradientFactor(sigmoid, { weightStd: 4 })],
  ["6,200", () => gradientFactor(sigmoid, { weightStd: 4 }) ** -19, 50],
  ["0.236", () => gradientFactor(sigmoid, { weightStd: 1 })],
  ["0.707", () => gradientFactor(relu, { weightStd: 1 })],
  ["0.45", () => windowOf(widest())],
  ["6.89", widest],
];

export const inWords: readonly InWords[] = [
  ["ten layers leave less than a millionth", () => [0.25 ** 10, 1e-6, 1e-7]],
  [
    "a saturated first layer takes four more powers of ten",
    () => {
      const [middle, far] = [0, -10].map((input) => slopeChain(sigmoid, { depth: 10, input })[9]);
      return [(middle - far) / Math.LN10, 4, 0.5];
    },
  ],
  ["a factor of four per layer", () => [1 / gradientFactor(sigmoid, { weightStd: 1 }), 4, 0.3]],
  [
    "at 1.5, 20 layers of tanh multiply a gradient by four",
    () => [gradientFactor(tanh, { weightStd: 1.5 }) ** 20, 4, 0.5],
  ],
  [
    "at 0.5, a millionth is left",
    () => [Math.log10(gradientFactor(tanh, { weightStd: 0.5 }) ** 20), -6, 0.1],
  ],
];
