import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  activations,
  backwardGain,
  gain,
  gaussianMean,
  gelu,
  geluTanh,
  selu,
  sigmoid,
  silu,
  squaredRelu,
  squareplus,
  softsign,
  tanh,
  tanhshrink,
} from "../../../src/index";
import { notebooksFolder } from "../testedNotebooks";
import type { InWords, Quoted } from "../prose.test";

const slopeOfMap = (f: (x: number) => number): number =>
  (gaussianMean((z) => (z * f(z)) ** 2) / gaussianMean((z) => f(z) ** 2) - 1) / 2;

export const quoted: readonly Quoted[] = [
  ["1.846", () => gain(sigmoid)],
  ["1.593", () => gain(tanh)],
  ["1.534", () => gain(gelu)],
  ["1.035", () => gain(gelu) / backwardGain(gelu)],
  ["1.084", () => gain(gelu) / Math.SQRT2],
  ["0.767", () => gain(gelu) * gelu.derivative(0)],
  ["0.783", () => slopeOfMap(selu)],
  ["1.144", () => slopeOfMap(gelu)],
  ["32", () => Math.pow(gain(selu) / backwardGain(selu), 100), 0.5],
  ["1.0507", () => selu(1)],
  ["1.6733", () => -selu(-Infinity) / selu(1)],
  ["1.758", () => selu.derivative(0)],
  ["1.051", () => selu.derivative(1)],
  ["0.229", () => activations.rrelu.derivative(-1)],
  ["0.278465", () => -silu.range.low],
  ["709.78", () => Math.log(Number.MAX_VALUE)],
  ["0.044715", () => Number(/0\.04\d+/.exec(geluTanh.formula))],
  ["0.6065", () => Math.exp(-0.5)],
];

/** How far the variance of one layer of n units misses the map's, relative. */
const luck = (f: (x: number) => number, n: number): number => {
  const [second, fourth] = [2, 4].map((p) => gaussianMean((z) => Math.pow(f(z), p)));
  return Math.sqrt((fourth / second ** 2 + 1) / n);
};

const formulas = (): number => {
  const text = readFileSync(join(notebooksFolder, "10-the-catalogue.ipynb"), "utf8");
  const notebook = JSON.parse(text) as { cells: { source: string[] }[] };
  const prose = notebook.cells.map(({ source }) => source.join("")).join("\n");
  return Object.values(activations).filter(({ formula }) => prose.includes(`$${formula}$`)).length;
};

export const inWords: readonly InWords[] = [
  ["every formula of the library", () => [formulas(), Object.keys(activations).length, 0]],
  ["a deviation of SELU's halves in three layers", () => [slopeOfMap(selu) ** 3, 0.5, 0.03]],
  ["V'(1) of squared ReLU is 2", () => [slopeOfMap(squaredRelu), 2, 1e-9]],
  ["the gain of squared ReLU is √(2/3)", () => [gain(squaredRelu), Math.sqrt(2 / 3), 1e-12]],
  ["that of squareplus is the same", () => [gain(squareplus), Math.sqrt(2 / 3), 1e-12]],
  ["softsign's and tanhshrink's nearly are", () => [gain(softsign), gain(tanhshrink), 1e-3]],
  ["squareplus comes to its lines as 1 / |x|", () => [1000 * squareplus(-1000), 1, 1e-5]],
  ["a deviation a little more than doubles with SwiGLU", () => [1 + slopeOfMap(silu), 2.1, 0.1]],
  ["a percent is the luck of a layer of 80,000 GELUs", () => [luck(gelu, 80000), 0.01, 5e-4]],
  ["18 percent is that of 256", () => [luck(gelu, 256), 0.18, 0.005]],
];
