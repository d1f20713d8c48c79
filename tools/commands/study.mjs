// npm run study [-- [merge] [--shard K/N] [--workers N] [--parts DIR] [--out DIR] [key=value ...]]
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";

import { command } from "../command.mjs";
import { fromHere } from "../notebooks/chosen.mjs";
import { inSeconds, onSignals, writeWhole } from "../process.mjs";
import { dist, inRoot } from "../setup/paths.mjs";
import { SetupError } from "../setup/problem.mjs";
import { setUpLibrary } from "../setup/setup.mjs";
import { chosenRuns, costOf, nameOf, plan, shardOf, trialOptions } from "../study/plan.mjs";
import { onWorkers } from "../study/pool.mjs";
import { progress } from "../study/progress.mjs";
import { header, lineOf, merged, openPart, readParts, rowOf } from "../study/rows.mjs";
import { summaryModule } from "../study/summary.mjs";

const usage = `npm run study                     trains every net of the study; go on after an interrupt with the same words
npm run study -- --workers 4      on so many threads, one a core unless told
npm run study -- --shard 3/8      only the third of eight parts that cost alike
npm run study -- depth=10 seed=1  only such runs: depth, activation, initialisation, cure, rate, seed
npm run study -- --parts DIR      keeps results there and not in study/parts
npm run study -- merge            makes study/digits.csv and its summary of all parts there
npm run study -- merge --out DIR  the same in another folder, which merging only some runs needs`;

const options = {
  shard: { type: "string", default: "1/1" },
  workers: { type: "string", default: String(availableParallelism()) },
  parts: { type: "string" },
  out: { type: "string" },
};

async function main(values, words) {
  const merging = words[0] === "merge";
  const runs = chosenRuns(plan(), merging ? words.slice(1) : words);
  const folder = values.parts ? fromHere(values.parts) : inRoot("study/parts");
  const workers = numbers("--workers", values.workers, /^([1-9]\d*)$/, "4");
  const shard = numbers("--shard", values.shard, /^([1-9]\d*)\/([1-9]\d*)$/, "3/8");
  if (shard[0] > shard[1]) throw new SetupError(`There is no shard ${values.shard}.`);
  await setUpLibrary();
  if (merging) merge(runs, folder, values.out);
  else await study(shardOf(runs, ...shard), folder, shard, ...workers);
}

function numbers(option, value, pattern, example) {
  const found = pattern.exec(value);
  if (found) return found.slice(1).map(Number);
  throw new SetupError(
    `${option} ${value} cannot be read: type for instance "${option} ${example}".`,
  );
}

async function study(runs, folder, [shard, count], workers) {
  const done = new Set(readParts(folder).flatMap(({ rows }) => rows.map(nameOf)));
  const missing = runs.filter((run) => !done.has(nameOf(run)));
  const path = join(folder, `${shard}-of-${count}.csv`);
  const append = openPart(path);
  onSignals((code) => {
    console.log("\nStopped: the same command goes on.");
    process.exit(code);
  });
  const show = progress(runs.length, missing.map(costOf));
  await onWorkers(workers, missing.map(trialOptions), (i, result) => {
    append(rowOf(missing[i], result));
    show.done(i);
  });
  const others = runs.length - missing.length;
  const rest = others > 0 ? `, ${others} were there` : "";
  console.log(`${path}: ${missing.length} runs in ${inSeconds(show.seconds())}${rest}`);
}

function merge(runs, folder, out) {
  const isWhole = runs.length === plan().length;
  if (!isWhole && !out)
    throw new SetupError('Only some runs: name a folder for them with "--out DIR".');
  const [table, summary] = out
    ? ["digits.csv", "digitsStudyData.ts"].map((name) => join(fromHere(out), name))
    : [inRoot("study/digits.csv"), inRoot("src/training/digitsStudyData.ts")];
  const rows = merged(runs, readParts(folder));
  const { predictedFactor } = createRequire(import.meta.url)(join(dist, "index.js"));
  writeWhole(table, [header, ...rows.map(lineOf), ""].join("\n"));
  writeWhole(summary, summaryModule(rows, predictedFactor));
  console.log(`${table}: ${rows.length} runs\n${summary}: written`);
}

await command({ usage, options, words: true }, main);
