import { relu, sigmoid, tanh } from "../../../src/index";
import type { InWords, Quoted } from "../prose.test";

export const quoted: readonly Quoted[] = [["4 \\cdot 10^{-9}", () => 1 - tanh(10)]];

export const inWords: readonly InWords[] = [
  ["the largest slope of the sigmoid is a quarter", () => [sigmoid.maxSlope, 0.25, 0]],
  ["the largest slope of tanh is 1", () => [tanh.maxSlope, 1, 0]],
  ["the largest slope of ReLU is 1", () => [relu.maxSlope, 1, 0]],
];
