import { format } from "../../../src/charts/format";
import { powerOfTen } from "../../../src/charts/powerOfTen";
import type { FigureWords } from "../../startWords";
import type { Theory } from "./theory";

/** log₁₀ of the smallest and the largest 32-bit float: beyond them it is 0 or ∞. */
export const SMALLEST = Math.log10(2 ** -149);
export const LARGEST = Math.log10(2 ** 128);

/** 10 to this as the sentence writes it: a number near 1, else a power of ten. */
export function answerText(decade: number): string {
  return Math.abs(decade) < 1.95 ? format(10 ** decade, 2) : powerOfTen(Math.round(decade));
}

export const factorText = (factor: number): string =>
  factor < 10 ? factor.toFixed(3) : factor.toPrecision(4);

/** ± a standard deviation in a figure. */
export const stdText = (std: number): string =>
  std >= 0.01 && std < 1000 ? format(std, 2) : powerOfTen(Math.round(Math.log10(std)));

/** What it means for the first layer. */
export function verdict({ decades }: Theory, words: FigureWords): string {
  const [left] = decades;
  if (left < SMALLEST) return words.zero;
  if (left > LARGEST) return words.infinite;
  if (left < -3) return words.vanished;
  return left > 3 ? words.exploded : words.alive;
}
