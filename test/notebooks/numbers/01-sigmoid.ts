import { linspace, sigmoid } from "../../../src/index";
import { bisect } from "../../../src/numerics/bisect";
import type { Quoted } from "../prose.test";

const largest = (f: (x: number) => number, points: number): number =>
  Math.max(...linspace(-10, 10, points).map(f));

export const quoted: readonly Quoted[] = [
  ["37.43", () => bisect((x) => sigmoid(x) === 1, 37, 38)],
  ["1.763", () => bisect((x) => sigmoid.derivative(x) < 0.125, 1, 2)],
  ["4.585", () => bisect((x) => sigmoid.derivative(x) < 0.01, 1, 10)],
  ["0.249975", () => largest(sigmoid.derivative, 500)],
  ["36.74", () => bisect((x) => 1 / (1 + Math.exp(-x)) === 1, 36, 37)],
  ["10^{-304}", () => Math.log10(sigmoid.derivative(700)), 0.1],
];
