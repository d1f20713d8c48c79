import { expect } from "chai";
import { readFileSync } from "node:fs";

import {
  arange,
  chainEnsemble,
  criticalStd,
  criticalWeightStd,
  gaussianMean,
  gelu,
  geluTanh,
  generator,
  gradientFactor,
  linspace,
  logSingularValues,
  lyapunovExponents,
  relu,
  selu,
  sigmoid,
  tanh,
} from "../../src/index";
import { bisect } from "../../src/numerics/bisect";
import { codeCells, markdownCells, parseNotebook, type Notebook } from "./notebook";
import { notebookFiles } from "./testedNotebooks";

const quantile = (values: Iterable<number>, p: number): number => {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(p * sorted.length)];
};
const gain = (f: (x: number) => number): number => 1 / Math.sqrt(gaussianMean((z) => f(z) ** 2));
const decades = (nats: number): number => nats / Math.LN10;
const largest = (f: (x: number) => number, points: number): number =>
  Math.max(...linspace(-10, 10, points).map(f));
const geluGap = (f: (x: number) => number): number =>
  Math.max(...linspace(-6, 6, 12001).map((x) => Math.abs(f(x) - gelu(x))));
const rate = lyapunovExponents(4, 1)[0];

let runs: ReturnType<typeof chainEnsemble> | undefined;
const ensemble = (): ReturnType<typeof chainEnsemble> =>
  (runs ??= chainEnsemble({ chains: 10000, factors: 101, n: 4, std: 1, generator: generator(2) }));
const norms = (): number[] => [...ensemble().logNorm].map(decades);
const share = (all: Float64Array, below: number): number =>
  all.filter((v) => decades(v) >= below).length / all.length;
const ratio = (): number => {
  const all = logSingularValues({ n: 4, factors: 101, std: 1, generator: generator(12) });
  return decades(all[100][0] - all[100][1]);
};

/**
 * The numbers that the prose of a notebook quotes, as it writes them, and what they are computed to
 * be: that must round to them, or be within the tolerance. A power of ten is compared by its exponent.
 */
const quoted: Readonly<Record<string, readonly Quoted[]>> = {
  "00-introduction": [["4 \\cdot 10^{-9}", () => 1 - tanh(10)]],
  "01-sigmoid": [
    ["37.43", () => bisect((x) => sigmoid(x) === 1, 37, 38)],
    ["1.763", () => bisect((x) => sigmoid.derivative(x) < 0.125, 1, 2)],
    ["4.585", () => bisect((x) => sigmoid.derivative(x) < 0.01, 1, 10)],
    ["0.249975", () => largest(sigmoid.derivative, 500)],
    ["36.74", () => bisect((x) => 1 / (1 + Math.exp(-x)) === 1, 36, 37)],
    ["10^{-304}", () => Math.log10(sigmoid.derivative(700)), 0.1],
  ],
  "02-tanh": [
    ["1.663", () => bisect((x) => tanh.derivative(x) < sigmoid.derivative(x), 1, 2)],
    ["0.98987", () => largest(tanh.derivative, 100)],
    ["0.10101", () => 10 / 99],
    ["0.10067", () => tanh(10 / 99)],
    ["709.78", () => Math.log(Number.MAX_VALUE)],
  ],
  "03-relu": [
    ["160", () => arange(-8, 8, 0.1).length],
    ["0.125", () => 1 / 8],
  ],
  "04-vanishing-gradients": [
    ["75", () => [...Array(99).keys()].find((l) => Math.fround(0.25 ** l) === 0)!],
    ["10.15", () => criticalWeightStd(sigmoid)],
    ["10.149", () => criticalWeightStd(sigmoid)],
    ["1.208", () => gradientFactor(sigmoid, { weightStd: 15 })],
    ["0.236", () => gradientFactor(sigmoid, { weightStd: 1 })],
    ["0.707", () => gradientFactor(relu, { weightStd: 1 })],
  ],
  "05-exploding-gradients": [
    ["0.558", () => rate],
    ["0.2423", () => decades(rate)],
    ["1.75", () => Math.exp(rate)],
    ["10^{22}", () => quantile(norms(), 0.05), 0.4],
    ["10^{28}", () => quantile(norms(), 0.95), 0.4],
    ["10^{25}", () => quantile(norms(), 0.5), 0.1],
    ["10^{30.7}", () => 102 * Math.log10(2)],
    ["10^{8}", ratio, 1],
    ["0.5724", () => criticalStd(4)],
    ["159", () => Math.log(3.4028234663852886e38) / rate],
    ["1,270", () => Math.log(Number.MAX_VALUE) / rate, 5],
    ["0.5772", () => 2 * Math.log(criticalStd(2)) + Math.LN2],
    ["0.9437", () => criticalStd(2)],
    ["10^{-8.5}", () => decades(101 * (lyapunovExponents(4, 1)[1] - rate))],
  ],
  "06-automatic-differentiation": [["10^{-8}", () => Math.log10(Math.sqrt(2 ** -53))]],
  "10-the-catalogue": [
    ["1.846", () => gain(sigmoid)],
    ["1.593", () => gain(tanh)],
    ["1.0507", () => selu(1)],
    ["1.6733", () => -selu(-Infinity) / selu(1)],
    ["0.6065", () => Math.exp(-0.5)],
  ],
};

/** What the prose says in words: a value, what it is said to be, and how near it must be. */
const inWords: Readonly<Record<string, () => readonly [number, number, number]>> = {
  "00: the largest slope of the sigmoid is a quarter": () => [sigmoid.maxSlope, 0.25, 0],
  "00: the largest slope of tanh is 1": () => [tanh.maxSlope, 1, 0],
  "00: the largest slope of ReLU is 1": () => [relu.maxSlope, 1, 0],
  "02: at 1e-17 nothing remains": () => [Math.exp(1e-17) - Math.exp(-1e-17), 0, 0],
  "03: 80 · 0.1 rounds to exactly 8": () => [arange(-8, 8, 0.1)[80], 0, 0],
  "04: ten layers leave a millionth": () => [0.25 ** 10, 1e-6, 1e-7],
  "04: a factor of four a layer": () => [1 / gradientFactor(sigmoid, { weightStd: 1 }), 4, 0.3],
  "05: three of four have a longer column": () => [
    share(ensemble().logColumnNorm, 23.229),
    3 / 4,
    0.02,
  ],
  "05: five of six have a larger norm": () => [share(ensemble().logNorm, 23.322), 5 / 6, 0.02],
  "05: a factor of a million in 100 layers": () => [
    decades(100 * lyapunovExponents(4, 0.5)[0]),
    -6,
    0.2,
  ],
  "06: the best h is about 5 millionths": () => [Math.cbrt(2 ** -53), 5e-6, 3e-7],
  "10: the gain of ReLU is √2": () => [gain(relu), Math.SQRT2, 1e-12],
  "10: SELU's gain is 1": () => [gain(selu), 1, 1e-12],
  "10: half a thousandth": () => [geluGap(geluTanh), 0.0005, 5e-5],
  "10: two hundredths": () => [geluGap((x) => x * sigmoid(1.702 * x)), 0.02, 5e-4],
};

type Quoted = readonly [text: string, computed: () => number, tolerance?: number];

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;
const plain = (text: string): string => text.replaceAll(",", "");

/** The prose without links, and without the numbers of papers and versions. */
const proseOf = (notebook: Notebook): string =>
  markdownCells(notebook)
    .map(({ source }) => source)
    .join("\n")
    .replaceAll(/\]\([^)]*\)|https?:\S+|arXiv:\S+|PyTorch \d+\.\d+/g, "");

/** The value of a number as prose writes it, and half a unit of its last digit. */
function read(text: string): [value: number, half: number] {
  const power = /^10\^\{(.*)\}$/.exec(text)?.[1];
  const [digits, exponent = "0"] = plain(power ?? text).split(/ \\cdot 10\^\{|\}/);
  const decimals = digits.split(".")[1]?.length ?? 0;
  const unit = Number(`1e${Number(exponent) - decimals}`);
  return [Number(`${digits}e${exponent}`), unit / 2];
}

describe("the numbers in the prose of the notebooks", () => {
  for (const { name, path } of notebookFiles()) {
    const notebook = parseNotebook(readFileSync(path, "utf8"));
    const prose = proseOf(notebook);
    const own = quoted[name.replace(/^zh\//, "")] ?? [];

    for (const [text, compute, tolerance] of own) {
      it(`${name}: ${text}`, () => {
        const computed = compute();
        const [value, half] = read(text);
        const numbers = [...new Set<string>(prose.match(NUMBER))];
        const away = (other: string): number => Math.abs(Number(plain(other)) - Math.abs(value));
        const nearest = numbers.sort((a, b) => away(a) - away(b)).slice(0, 3);
        const whole = new RegExp(
          `(?<![\\d.,])${text.replaceAll(/[\\^{}.]/g, "\\$&")}(?![\\d]|[.,]\\d)`,
        );
        if (!whole.test(prose)) {
          expect.fail(
            `The prose of ${name} does not say ${text} (computed: ${computed}); ` +
              `the nearest numbers in it are ${nearest.join(", ")}.`,
          );
        }
        expect(computed, `${name} says ${text}, computed is ${computed}.`).to.be.closeTo(
          value,
          tolerance ?? half * (1 + 1e-9),
        );
      });
    }

    it(`${name}: every decimal of three digits is computed somewhere`, () => {
      const shown = codeCells(notebook).flatMap((cell) => [
        cell.source,
        ...cell.outputs.map(({ text }) => text.replaceAll(/;base64,[^"]*/g, "")),
      ]);
      const known: readonly string[] =
        [...shown, ...own.map(([text]) => text)].join("\n").match(NUMBER) ?? [];
      const isQuoted = (number: string): boolean =>
        /\./.test(number) && plain(number).replace(".", "").replace(/^0+/, "").length >= 3;
      const missing = (prose.match(NUMBER) ?? []).filter(
        (number) => isQuoted(number) && !known.includes(number),
      );
      if (missing.length > 0) {
        expect.fail(
          `The prose of ${name} says ${missing.join(", ")}, which no cell of it shows: ` +
            "add each with its computation to test/notebooks/prose.test.ts.",
        );
      }
    });
  }

  for (const [claim, check] of Object.entries(inWords)) {
    it(claim, () => {
      const [computed, said, tolerance] = check();
      expect(computed, `Notebook ${claim}, but computed is ${computed}.`).to.be.closeTo(
        said,
        tolerance,
      );
    });
  }
});
