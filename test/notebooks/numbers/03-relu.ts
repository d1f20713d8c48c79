import { arange } from "../../../src/index";
import type { InWords, Quoted } from "../prose.test";

export const quoted: readonly Quoted[] = [["160", () => arange(-8, 8, 0.1).length]];

export const inWords: readonly InWords[] = [
  ["80 · 0.1 rounds to exactly 8", () => [arange(-8, 8, 0.1)[80], 0, 0]],
  ["the double 0.1 is too large by less than 10^-17", () => [0.1 * 2 ** 55 * 10 - 2 ** 55, 2, 2]],
];
