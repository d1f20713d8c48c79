import {
  chainEnsemble,
  criticalStd,
  generator,
  logGrowthVariance,
  logSingularValues,
  lyapunovExponents,
} from "../../../src/index";
import { normalCdf } from "../../support/normalCdf";
import type { InWords, Quoted } from "../prose.test";

const decades = (nats: number): number => nats / Math.LN10;
const [first, second, , last] = lyapunovExponents(4, 1);
const center = decades(101 * first);
const width = decades(Math.sqrt(101 * logGrowthVariance(4)));
/** Where the mean square comes from: runs that grow as 6 x 6 matrices do. */
const heavy = decades(101 * lyapunovExponents(6, 1)[0]);

/** One run in 10^x is as long as those: drawn as 6 x 6 products, and weighed back. */
const rarity = (): number => {
  const sizes = chainEnsemble({ chains: 4000, factors: 101, n: 6, generator: generator(7) });
  const nats = 101 * lyapunovExponents(6, 1)[0];
  const weights = sizes.logColumnNorm.map((s) =>
    s < nats ? 0 : Math.exp(101 * Math.log(4) - 2 * s),
  );
  return -Math.log10(weights.reduce((a, b) => a + b, 0) / weights.length);
};
const ratio = (): number => {
  const all = logSingularValues({ n: 4, factors: 101, std: 1, generator: generator(12) });
  return decades(all[100][0] - all[100][1]);
};
const skewness = (): number => {
  const slope = 4 * logGrowthVariance(4);
  let third = 0;
  for (let i = 2; i < 1000; i++) third -= 2 / (i * i * i);
  return third / (slope * Math.sqrt(slope * 101));
};
/** The mean of log10 of the condition number of one matrix. */
const condition = (): number => {
  const rng = generator(5);
  let sum = 0;
  for (let i = 0; i < 20000; i++) {
    const [logs] = logSingularValues({ n: 4, factors: 1, generator: rng });
    sum += decades(logs[0] - logs[3]) / 20000;
  }
  return sum;
};

export const quoted: readonly Quoted[] = [
  ["0.558", () => first],
  ["0.5580", () => first],
  ["0.3648", () => second],
  ["0.6352", () => -last],
  ["0.2423", () => decades(first)],
  ["1.75", () => Math.exp(first)],
  ["10^{21.6}", () => center - 1.645 * width],
  ["10^{27.3}", () => center + 1.645 * width, 0.1],
  ["10^{24.5}", () => center],
  ["10^{30.4}", () => 101 * Math.log10(2)],
  ["10^{11}", rarity, 0.5],
  ["5 \\cdot 10^{9}", () => 1 / normalCdf(-(heavy - center) / width)],
  ["10^{8}", ratio, 1],
  ["4.85", () => decades(Math.sqrt(101 * logGrowthVariance(1)))],
  ["0.08", () => -skewness()],
  ["0.5724", () => criticalStd(4)],
  ["0.82", () => Math.exp(100 * lyapunovExponents(256, 1 / 16)[0])],
  ["159", () => Math.log(3.4028234663852886e38) / first],
  ["1,270", () => Math.log(Number.MAX_VALUE) / first, 5],
  ["0.5772", () => 2 * Math.log(criticalStd(2)) + Math.LN2],
  ["0.9437", () => criticalStd(2)],
  ["0.6676", () => 9.0811 / 13.603],
  ["0.2976", () => 4.0481 / 13.603],
  ["0.0615", () => 0.8366 / 13.603],
  ["10^{-8.5}", () => decades(101 * (second - first))],
  ["1.13", condition, 0.015],
  ["113", () => 100 * condition(), 1.5],
  ["119", () => 100 * (first - last)],
  ["51.8", () => decades(100 * (first - last))],
];

export const inWords: readonly InWords[] = [
  ["printed runs differ by more than four decades", () => [26.48 - 22.1, 4.5, 0.5]],
  [
    "a factor of a million in 100 layers",
    () => [decades(100 * lyapunovExponents(4, 0.5)[0]), -6, 0.2],
  ],
  [
    "a thousandth and a thousandfold at the critical σ",
    () => [1.645 * decades(Math.sqrt(101 * logGrowthVariance(4))), 3, 0.2],
  ],
  [
    "luck moves the ratio of ten 2 x 2 matrices by a factor of fifty",
    () => [Math.exp(Math.sqrt(10 * (logGrowthVariance(2) + logGrowthVariance(1)))), 50, 10],
  ],
];
