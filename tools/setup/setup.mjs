// Makes everything ready that `npm start`, `npm run notebooks` and `npm test` need.
import { join } from "node:path";

import { onSignals, run, secondsSince } from "../process.mjs";
import { jupyter, writeKernelspec } from "./jupyter.mjs";
import { library } from "./library.mjs";
import { acquireLock } from "./lock.mjs";
import { isMarked, mark, unmark } from "./mark.mjs";
import { packages, sitePackages } from "./packages.mjs";
import { cache, root } from "./paths.mjs";
import { explained, SetupError } from "./problem.mjs";
import { checkNode, findPython } from "./versions.mjs";

export { SetupError };

const isReady = (step) => isMarked(step.folder, step.inputs()) && (step.works?.() ?? true);

/**
 * Does what is not done yet: npm packages and the library's build, with `site` also its packages, beside
 * them JupyterLab in .venv, then the kernelspec. Prints each step with its seconds through `log`.
 * @throws SetupError one sentence: what is missing and what to type.
 */
export async function setUp({ log = console.log, site = false } = {}) {
  const ofNode = site ? [packages, library, sitePackages] : [packages, library];
  await ready([ofNode, [jupyter]], log, writeKernelspec);
}

/** The same for the site, whose live cells have the library and which needs no Python. */
export async function setUpSite({ log = console.log } = {}) {
  await ready([[packages, library, sitePackages]], log);
}

/** The library alone, which needs neither Python nor a browser. */
export async function setUpLibrary({ log = console.log } = {}) {
  await ready([[packages, library]], log);
}

/** Makes the steps that are not ready: those of a lane in their order, the lanes beside each other. */
async function ready(lanes, log, finish = () => {}) {
  checkNode();
  try {
    if (!lanes.flat().every(isReady)) await makeWhatIsMissing(lanes, log);
    finish();
  } catch (error) {
    throw error.code ? explained("The set-up", String(error)) : error;
  }
}

async function makeWhatIsMissing(lanes, log) {
  if (lanes.flat().includes(jupyter) && !isReady(jupyter)) findPython();
  const path = join(cache, "setup.lock");
  const waiting = (pids) =>
    log(`Waiting for another set-up of this clone (process ${pids.join(", ")}; lock ${path}) ...`);
  const lock = await acquireLock(path, waiting);
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  const heedNoSignals = onSignals(interrupt);
  try {
    const context = { log, run: runner(lock, stop.signal) };
    await together(
      lanes.map((steps) => makeInOrder(steps, context)),
      interrupt,
    );
  } finally {
    heedNoSignals();
    lock.release();
  }
}

async function makeInOrder(steps, context) {
  for (const step of steps) if (!isReady(step)) await makeStep(step, context);
}

async function makeStep(step, context) {
  context.log(`${step.name} ...`);
  const started = performance.now();
  const inputs = step.inputs();
  unmark(step.folder);
  await step.make(context);
  mark(step.folder, inputs);
  context.log(`${step.name}: ${secondsSince(started)}`);
}

/**
 * What runs the programs of the steps, in the clone: named in the lock, and stopped together. `what` names
 * the program for the reader, to whom a SetupError explains its output when it fails.
 */
function runner(lock, signal) {
  return async (what, command, options) => {
    const interrupted = () => new SetupError("Interrupted.");
    if (signal.aborted) throw interrupted();
    const started = ({ pid }) => pid && lock.addChild(pid);
    const { code, output } = await run(command, { cwd: root, signal, started, ...options }).catch(
      (error) => ({ code: 1, output: String(error) }),
    );
    if (code === 0) return;
    throw signal.aborted ? interrupted() : explained(what, output);
  };
}

/** Waits for all tasks; the first failure stops the others and is the one that is thrown. */
async function together(tasks, stopOthers) {
  let failure;
  const failed = (error) => {
    failure = failure ?? error;
    stopOthers();
  };
  await Promise.all(tasks.map((task) => task.catch(failed)));
  if (failure) throw failure;
}
