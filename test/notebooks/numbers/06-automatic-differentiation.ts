import type { InWords, Quoted } from "../prose.test";

export const quoted: readonly Quoted[] = [["10^{-8}", () => Math.log10(Math.sqrt(2 ** -53))]];

export const inWords: readonly InWords[] = [
  ["the best h is about 5 millionths", () => [Math.cbrt(2 ** -53), 5e-6, 3e-7]],
];
