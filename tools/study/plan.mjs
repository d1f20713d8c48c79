// Which trials the study of the digits makes, in their order, and how they are shared out.
import { SetupError } from "../setup/problem.mjs";

const depths = [2, 5, 10, 20];
const functions = ["sigmoid", "tanh", "relu", "gelu", "selu"];
const initialisations = ["default", "xavier", "kaiming", "gain", "orthogonal"];
const seeds = [1, 2, 3, 4, 5];

/** Learning rates, half a decade apart: the same for every configuration with an optimiser. */
export const rates = {
  sgd: [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
  adam: [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1],
};

/** What a cure adds to a configuration, as options of `trial`. */
export const cures = {
  "": {},
  centred: { centred: true },
  batchNorm: { norm: "batch" },
  residual: { residual: true },
  adam: { optimizer: "adam" },
};

const sigmoidCures = [
  ["4", ""],
  ["8", ""],
  ["4", "centred"],
  ["default", "batchNorm"],
  ["default", "residual"],
  ["default", "adam"],
];

/** Every configuration: { depth, activation, initialisation, cure }. */
export function configurations() {
  const grid = depths.flatMap((depth) =>
    functions.flatMap((activation) =>
      initialisations.map((initialisation) => ({ depth, activation, initialisation, cure: "" })),
    ),
  );
  const cured = sigmoidCures.map(([initialisation, cure]) => {
    return { depth: 10, activation: "sigmoid", initialisation, cure };
  });
  return [...grid, ...cured];
}

/** Every run, those of the first seed first: what is interrupted has whole tables of some seeds. */
export function plan() {
  return seeds.flatMap((seed) =>
    configurations().flatMap((configuration) =>
      ratesOf(configuration).map((rate) => ({ ...configuration, rate, seed })),
    ),
  );
}

/** The grid of rates of a configuration. */
export function ratesOf({ cure }) {
  return rates[cures[cure].optimizer ?? "sgd"];
}

export const configurationKeys = ["depth", "activation", "initialisation", "cure"];
export const runKeys = [...configurationKeys, "rate", "seed"];

/** "depth=10 activation=relu ...": how messages name a run, and how one is chosen. */
export const nameOf = (run) => runKeys.map((key) => `${key}=${run[key]}`).join(" ");

/** The options of `trial` for a run. */
export function trialOptions({ initialisation, cure, ...run }) {
  const number = Number(initialisation);
  return { ...run, ...cures[cure], initialisation: number > 0 ? number : initialisation };
}

/** The runs that words such as "depth=10" and "activation=relu" choose; one key may come twice. */
export function chosenRuns(runs, words) {
  const wanted = new Map();
  for (const word of words) {
    const [key, value] = word.split("=");
    if (!runKeys.includes(key) || !runs.some((run) => String(run[key]) === value)) {
      throw new SetupError(`There is no run with ${word}: type for instance "depth=10 seed=1".`);
    }
    wanted.set(key, [...(wanted.get(key) ?? []), value]);
  }
  const fits = (run) => [...wanted].every(([key, values]) => values.includes(String(run[key])));
  return runs.filter(fits);
}

/** About how long a run takes, in layers of ReLU: the mean of its kind. */
export function costOf({ depth, activation, cure }) {
  const ofFunction = { gelu: 1.4, sigmoid: 0.8 }[activation] ?? 1;
  return (depth + 2) * ofFunction * (cure === "batchNorm" ? 2 : 1);
}

/** The runs of one of `count` shards, counted from 1: all shards together are all runs, and cost alike. */
export function shardOf(runs, shard, count) {
  const loads = Array.from({ length: count }, () => 0);
  const byCost = [...runs.keys()].sort((i, j) => costOf(runs[j]) - costOf(runs[i]) || i - j);
  const own = new Set();
  for (const i of byCost) {
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest] += costOf(runs[i]);
    if (lightest === shard - 1) own.add(i);
  }
  return runs.filter((_, i) => own.has(i));
}
