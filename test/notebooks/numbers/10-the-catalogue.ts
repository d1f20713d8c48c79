import {
  gaussianMean,
  gelu,
  geluTanh,
  linspace,
  relu,
  selu,
  sigmoid,
  tanh,
} from "../../../src/index";
import type { InWords, Quoted } from "../prose.test";

const gain = (f: (x: number) => number): number => 1 / Math.sqrt(gaussianMean((z) => f(z) ** 2));
const geluGap = (f: (x: number) => number): number =>
  Math.max(...linspace(-6, 6, 12001).map((x) => Math.abs(f(x) - gelu(x))));

export const quoted: readonly Quoted[] = [
  ["1.846", () => gain(sigmoid)],
  ["1.593", () => gain(tanh)],
  ["1.0507", () => selu(1)],
  ["1.6733", () => -selu(-Infinity) / selu(1)],
  ["0.6065", () => Math.exp(-0.5)],
];

export const inWords: readonly InWords[] = [
  ["the gain of ReLU is √2", () => [gain(relu), Math.SQRT2, 1e-12]],
  ["SELU's gain is 1", () => [gain(selu), 1, 1e-12]],
  ["half a thousandth", () => [geluGap(geluTanh), 0.0005, 5e-5]],
  ["two hundredths", () => [geluGap((x) => x * sigmoid(1.702 * x)), 0.02, 5e-4]],
];
