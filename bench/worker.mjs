// A contender in JavaScript, in a process of its own: node bench/worker.mjs ROW CONTENDER.
// It answers every line of standard input with one line: the seconds of a call, or of each of several.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

import { use as usePeer } from "./peers/javascript/use.mjs";
import { rows } from "./rows.mjs";

// What a turn takes at least, and what is done before the first: compilers need both.
const [TURN_SECONDS, WARMING_SECONDS] = [0.15, 0.3];

console.log = console.error; // standard output is for answers
const require = createRequire(import.meta.url);
const use = (name) =>
  name === "activation-notebooks" ? require("../dist/index.js") : usePeer(name);

const [rowName, contender] = process.argv.slice(2);
const row = rows.find(({ name }) => name === rowName);
const made = await row.contenders[contender](use);
const works = typeof made === "function" ? { "": made } : made;
const calls = {};
for (const [name, work] of Object.entries(works)) calls[name] = await callsOf(work);

for await (const line of createInterface(process.stdin)) {
  if (line === "") continue;
  const values = {};
  for (const [name, work] of Object.entries(works)) {
    const { cpu, wall } = await seconds(work, calls[name]);
    Object.assign(values, name === "" ? { cpu, wall } : { [name]: cpu });
  }
  process.stdout.write(`${JSON.stringify(values)}\n`);
}

/** How many calls fill a turn, found by calling until everything is compiled. */
async function callsOf(work) {
  let [spent, last, count] = [0, 0, 0];
  while (spent < WARMING_SECONDS || count < 3) {
    last = (await seconds(work, 1)).wall;
    spent += last;
    count++;
  }
  return Math.max(1, Math.round(TURN_SECONDS / last));
}

/** The mean time of a call, of the processor and by the clock. */
async function seconds(work, calls) {
  const before = process.cpuUsage();
  const start = performance.now();
  for (let i = 0; i < calls; i++) await work();
  const wall = (performance.now() - start) / 1e3;
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1e6 / calls, wall: wall / calls };
}
