import { linspace, sigmoid, tanh } from "../../../src/index";
import { bisect } from "../../../src/numerics/bisect";
import type { InWords, Quoted } from "../prose.test";

const largest = (f: (x: number) => number, points: number): number =>
  Math.max(...linspace(-10, 10, points).map(f));

export const quoted: readonly Quoted[] = [
  ["1.663", () => bisect((x) => tanh.derivative(x) < sigmoid.derivative(x), 1, 2)],
  ["0.98987", () => largest(tanh.derivative, 100)],
  ["0.10101", () => 10 / 99],
  ["0.10067", () => tanh(10 / 99)],
  ["709.78", () => Math.log(Number.MAX_VALUE)],
];

export const inWords: readonly InWords[] = [
  ["at 1e-17 nothing remains", () => [Math.exp(1e-17) - Math.exp(-1e-17), 0, 0]],
];
