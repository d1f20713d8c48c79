import { linspace, sigmoid, tanh } from "../../../src/index";
import { bisect } from "../../../src/numerics/bisect";
import type { InWords, Quoted } from "../prose.test";

export const quoted: readonly Quoted[] = [
  ["1.663", () => bisect((x) => tanh.derivative(x) < sigmoid.derivative(x), 1, 2)],
  ["0.98987", () => Math.max(...linspace(-10, 10, 100).map(tanh.derivative))],
  ["0.10101", () => 10 / 99],
  ["0.10067", () => tanh(10 / 99)],
  ["709.78", () => Math.log(Number.MAX_VALUE)],
  ["10^{308}", () => Math.log10(Number.MAX_VALUE), 0.3],
];

export const inWords: readonly InWords[] = [
  ["at 1e-17 nothing remains", () => [Math.exp(1e-17) - Math.exp(-1e-17), 0, 0]],
  [
    "the largest third derivative of tanh is 2",
    () => [Math.max(...linspace(-3, 3, 601).map(thirdDerivative)), 2, 1e-12],
  ],
];

function thirdDerivative(x: number): number {
  const t = tanh(x) ** 2;
  return Math.abs((1 - t) * (6 * t - 2));
}
