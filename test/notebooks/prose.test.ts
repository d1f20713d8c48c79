import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";

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
import { markdownCells, parseNotebook } from "./notebook";
import { notebooksFolder } from "./testedNotebooks";

const quantile = (values: Iterable<number>, p: number): number => {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(p * sorted.length)];
};
const gain = (f: (x: number) => number): number => 1 / Math.sqrt(gaussianMean((z) => f(z) ** 2));
const decades = (nats: number): number => nats / Math.LN10;
const proseOf = (name: string): string =>
  markdownCells(parseNotebook(readFileSync(join(notebooksFolder, `${name}.ipynb`), "utf8")))
    .map(({ source }) => source)
    .join("\n");

/** Numbers that the prose quotes: what it says, and a check that it is so. */
const quoted: Readonly<Record<string, readonly (readonly [says: string, check: () => void])[]>> = {
  "00-introduction": [
    [
      "largest slopes ¼, 1 and 1",
      () => expect([sigmoid, tanh, relu].map((f) => f.maxSlope)).to.eql([0.25, 1, 1]),
    ],
    ["about $4 \\cdot 10^{-9}$", () => expect(1 - tanh(10)).to.be.closeTo(4e-9, 2e-10)],
  ],
  "01-sigmoid": [
    ["From $x = 37.43$ on", () => expect([sigmoid(37.42) < 1, sigmoid(37.43)]).to.eql([true, 1])],
    [
      "At $|x| = 1.763$ it has lost half",
      () => expect(sigmoid.derivative(1.763)).to.be.closeTo(0.125, 5e-5),
    ],
    ["Beyond $|x| = 4.585$", () => expect(sigmoid.derivative(4.585)).to.be.closeTo(0.01, 5e-6)],
    [
      "500 points say 0.249975",
      () =>
        expect(Math.max(...linspace(-10, 10, 500).map(sigmoid.derivative))).to.be.closeTo(
          0.249975,
          5e-7,
        ),
    ],
    [
      "$x = 53 \\ln 2 = 36.74$",
      () => expect([36.73, 36.74].map((x) => 1 / (1 + Math.exp(-x)) === 1)).to.eql([false, true]),
    ],
    [
      "goes on to $10^{-304}$",
      () => expect(Math.log10(sigmoid.derivative(700))).to.be.closeTo(-304, 0.1),
    ],
  ],
  "02-tanh": [
    [
      "beyond $|x| = 1.663$",
      () =>
        expect([1.662, 1.664].map((x) => tanh.derivative(x) < sigmoid.derivative(x))).to.eql([
          false,
          true,
        ]),
    ],
    [
      "it shows 0.98987",
      () =>
        expect(Math.max(...linspace(-10, 10, 100).map(tanh.derivative))).to.be.closeTo(
          0.98987,
          5e-6,
        ),
    ],
    [
      "To the right of $x = 709.78$",
      () => expect([Math.exp(709.78), Math.exp(709.79)].map(Number.isFinite)).to.eql([true, false]),
    ],
    ["at $10^{-17}$ nothing remains", () => expect(Math.exp(1e-17) - Math.exp(-1e-17)).to.equal(0)],
  ],
  "03-relu": [
    ["for 160 inputs", () => expect(arange(-8, 8, 0.1).length).to.equal(160)],
    ["80 · 0.1 rounds to exactly 8", () => expect(arange(-8, 8, 0.1)[80]).to.equal(0)],
  ],
  "04-vanishing-gradients": [
    ["Ten layers leave a millionth", () => expect(0.25 ** 10).to.be.closeTo(1e-6, 1e-7)],
    [
      "75 layers leave exactly 0",
      () => expect([74, 75].map((l) => Math.fround(0.25 ** l) === 0)).to.eql([false, true]),
    ],
    [
      "loses a factor of four a layer",
      () => expect(1 / gradientFactor(sigmoid, { weightStd: 1 })).to.be.closeTo(4, 0.3),
    ],
    [
      "Beyond $\\sigma_w = 10.15$",
      () => expect(criticalWeightStd(sigmoid)).to.be.closeTo(10.15, 0.005),
    ],
    [
      "a factor of 1.208 a layer",
      () => expect(gradientFactor(sigmoid, { weightStd: 15 })).to.be.closeTo(1.208, 5e-4),
    ],
    [
      "that is 0.236, for ReLU 0.707",
      () => {
        expect(gradientFactor(sigmoid, { weightStd: 1 })).to.be.closeTo(0.236, 5e-4);
        expect(gradientFactor(relu, { weightStd: 1 })).to.be.closeTo(0.707, 5e-4);
      },
    ],
  ],
  "06-automatic-differentiation": [
    [
      "near $\\varepsilon^{1/3}$, about 5 millionths",
      () => expect(Math.cbrt(2 ** -53)).to.be.closeTo(5e-6, 3e-7),
    ],
    [
      "$h \\approx \\sqrt{\\varepsilon} \\approx 10^{-8}$",
      () => expect(Math.sqrt(2 ** -53)).to.be.closeTo(1e-8, 1e-9),
    ],
  ],
  "10-the-catalogue": [
    [
      "PyTorch lists 1 for the sigmoid and 5/3 for tanh, where the definition gives 1.846 and 1.593",
      () => {
        expect(gain(sigmoid)).to.be.closeTo(1.846, 5e-4);
        expect(gain(tanh)).to.be.closeTo(1.593, 5e-4);
      },
    ],
    ["The gain of ReLU is $\\sqrt2$", () => expect(gain(relu)).to.be.closeTo(Math.SQRT2, 1e-12)],
    ["SELU's is 1 by design", () => expect(gain(selu)).to.be.closeTo(1, 1e-12)],
    [
      "The tanh form is off by half a thousandth, the sigmoid by two hundredths",
      () => {
        const gaps = (f: (x: number) => number): number =>
          Math.max(...linspace(-6, 6, 12001).map((x) => Math.abs(f(x) - gelu(x))));
        expect(gaps(geluTanh)).to.be.closeTo(0.0005, 5e-5);
        expect(gaps((x) => x * sigmoid(1.702 * x))).to.be.closeTo(0.02, 5e-4);
      },
    ],
    [
      "a range of ±0.6065, attained at ±1",
      () => expect(Math.exp(-0.5)).to.be.closeTo(0.6065, 5e-5),
    ],
  ],
  "05-exploding-gradients": [
    [
      "0.558 nats, or 0.2423 decades: a factor of 1.75",
      () => {
        const rate = lyapunovExponents(4, 1)[0];
        expect([rate, decades(rate), Math.exp(rate)].map((v, i) => v.toFixed([3, 4, 2][i]))).to.eql(
          ["0.558", "0.2423", "1.75"],
        );
      },
    ],
    [
      "Three runs of four have a longer first column, and five of six a larger norm",
      () => {
        const runs = ensemble();
        const share = (all: Float64Array, below: number): number =>
          all.filter((v) => decades(v) >= below).length / all.length;
        expect(share(runs.logColumnNorm, 23.229)).to.be.closeTo(3 / 4, 0.02);
        expect(share(runs.logNorm, 23.322)).to.be.closeTo(5 / 6, 0.02);
      },
    ],
    [
      "Nine runs of ten lie between about $10^{22}$ and $10^{28}$",
      () => {
        const norms = [...ensemble().logNorm].map(decades);
        expect(quantile(norms, 0.05)).to.be.closeTo(22, 0.4);
        expect(quantile(norms, 0.95)).to.be.closeTo(28, 0.4);
      },
    ],
    [
      "$2^{102} = 10^{30.7}$. But the typical norm is $10^{25}$",
      () => {
        expect(102 * Math.log10(2)).to.be.closeTo(30.7, 0.05);
        expect(decades(quantile(ensemble().logNorm, 0.5))).to.be.closeTo(25, 0.1);
      },
    ],
    [
      "some $10^{8}$ times smaller",
      () => {
        const last = logSingularValues({
          n: 4,
          factors: 101,
          std: 1,
          generator: generator(12),
        })[100];
        expect(decades(last[0] - last[1])).to.be.closeTo(8, 1);
      },
    ],
    ["For $n = 4$ it is 0.5724", () => expect(criticalStd(4)).to.be.closeTo(0.5724, 5e-5)],
    [
      "near layer 159. Doubles last to layer 1,270",
      () => {
        const rate = lyapunovExponents(4, 1)[0];
        expect(Math.log(3.4028234663852886e38) / rate).to.be.closeTo(159, 0.5);
        expect(Math.log(Number.MAX_VALUE) / rate).to.be.closeTo(1270, 5);
      },
    ],
    [
      "$\\sigma = e^{(\\gamma - \\ln 2)/2} = 0.9437$",
      () => expect(criticalStd(2)).to.be.closeTo(0.9437, 5e-5),
    ],
    [
      "= 10^{-8.5}$",
      () => {
        const [first, second] = lyapunovExponents(4, 1);
        expect(decades(101 * (second - first))).to.be.closeTo(-8.5, 0.05);
      },
    ],
    [
      "at width 4 the difference is a factor of a million in 100 layers",
      () => {
        expect(decades(100 * lyapunovExponents(4, 0.5)[0])).to.be.closeTo(-6, 0.2);
      },
    ],
  ],
};

let runs: ReturnType<typeof chainEnsemble> | undefined;
function ensemble(): ReturnType<typeof chainEnsemble> {
  return (runs ??= chainEnsemble({
    chains: 10000,
    factors: 101,
    n: 4,
    std: 1,
    generator: generator(2),
  }));
}

describe("the prose of the notebooks", () => {
  for (const [name, claims] of Object.entries(quoted)) {
    for (const [says, check] of claims) {
      it(`${name}: ${says}`, () => {
        expect(proseOf(name)).to.include(says);
        check();
      });
    }
  }
});
