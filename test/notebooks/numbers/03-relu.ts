import { arange } from "../../../src/index";
import type { InWords, Quoted } from "../prose.test";

export const quoted: readonly Quoted[] = [
  ["160", () => arange(-8, 8, 0.1).length],
  ["0.125", () => 1 / 8],
];

export const inWords: readonly InWords[] = [
  ["80 · 0.1 rounds to exactly 8", () => [arange(-8, 8, 0.1)[80], 0, 0]],
];
