import {
  chainEnsemble,
  criticalStd,
  generator,
  logSingularValues,
  lyapunovExponents,
} from "../../../src/index";
import type { InWords, Quoted } from "../prose.test";

const quantile = (values: Iterable<number>, p: number): number => {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(p * sorted.length)];
};
const decades = (nats: number): number => nats / Math.LN10;
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

export const quoted: readonly Quoted[] = [
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
];

export const inWords: readonly InWords[] = [
  [
    "three of four have a longer column",
    () => [share(ensemble().logColumnNorm, 23.229), 3 / 4, 0.02],
  ],
  ["five of six have a larger norm", () => [share(ensemble().logNorm, 23.322), 5 / 6, 0.02]],
  [
    "a factor of a million in 100 layers",
    () => [decades(100 * lyapunovExponents(4, 0.5)[0]), -6, 0.2],
  ],
];
