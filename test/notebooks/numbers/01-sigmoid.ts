import { linspace, sigmoid } from "../../../src/index";
import { bisect } from "../../../src/numerics/bisect";
import type { InWords, Quoted } from "../prose.test";

const largest = (f: (x: number) => number, points: number): number =>
  Math.max(...linspace(-10, 10, points).map(f));
const byHand = (x: number): number => 1 / (1 + Math.exp(-x));
const isOff = (x: number): boolean =>
  Math.abs((byHand(x) * (1 - byHand(x))) / sigmoid.derivative(x) - 1) > 0.1;

export const quoted: readonly Quoted[] = [
  ["37.43", () => bisect((x) => sigmoid(x) === 1, 37, 38)],
  ["1.763", () => bisect((x) => sigmoid.derivative(x) < 0.125, 1, 2)],
  ["4.585", () => bisect((x) => sigmoid.derivative(x) < 0.01, 1, 10)],
  ["0.249975", () => largest(sigmoid.derivative, 500)],
  ["36.74", () => bisect((x) => byHand(x) === 1, 36, 37)],
  ["34.43", () => Math.log(0.1 * 2 ** 53)],
  ["34.53", () => [...linspace(30, 36, 6001)].find(isOff)!],
];

export const inWords: readonly InWords[] = [
  ["a slope of 10⁻¹⁸ at 40", () => [Math.log10(sigmoid.derivative(40)), -18, 0.7]],
];
