import { sigmoid } from "../../../src/index";
import type { InWords, Quoted } from "../prose.test";

const epsilon = 2 ** -53;
const value = sigmoid(1);
const bend = sigmoid.derivative(1) * (1 - 2 * value);
const step = 2 * Math.sqrt((epsilon * value) / -bend);

export const quoted: readonly Quoted[] = [
  ["0.214", () => (6 / 7) ** 10],
  ["0.7311", () => value],
  ["0.09086", () => -bend],
  ["6 \\cdot 10^{-8}", () => step],
  ["5 \\cdot 10^{-9}", () => -step * bend],
  ["3 \\cdot 10^{-8}", () => (-step * bend) / sigmoid.derivative(1)],
];

export const inWords: readonly InWords[] = [
  ["the best step is some 5 millionths", () => [Math.cbrt(epsilon), 5e-6, 3e-7]],
];
