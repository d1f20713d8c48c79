import { criticalWeightStd, gradientFactor, relu, sigmoid } from "../../../src/index";
import type { InWords, Quoted } from "../prose.test";

export const quoted: readonly Quoted[] = [
  ["75", () => [...Array(99).keys()].find((l) => Math.fround(0.25 ** l) === 0)!],
  ["10.15", () => criticalWeightStd(sigmoid)],
  ["10.149", () => criticalWeightStd(sigmoid)],
  ["1.208", () => gradientFactor(sigmoid, { weightStd: 15 })],
  ["0.236", () => gradientFactor(sigmoid, { weightStd: 1 })],
  ["0.707", () => gradientFactor(relu, { weightStd: 1 })],
];

export const inWords: readonly InWords[] = [
  ["ten layers leave a millionth", () => [0.25 ** 10, 1e-6, 1e-7]],
  ["a factor of four a layer", () => [1 / gradientFactor(sigmoid, { weightStd: 1 }), 4, 0.3]],
];
