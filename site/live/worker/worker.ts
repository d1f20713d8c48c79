/** The Worker in which the cells of a page run: nothing that they do can hold up the page. */
import * as library from "activation-notebooks";
import * as Plot from "@observablehq/plot";
// @ts-expect-error -- it has no types here, and is only handed on to cells
import * as d3Array from "d3-array";
import { format, inspect } from "node-inspect-extracted";
import { drawChartsWith } from "./drawing";
import { evaluate } from "./evaluate";
import { failureOf } from "./failure";
import { startGate } from "./gate";
import { builtCells, functionOf, namesOf, openCells } from "./pageCells";
import { throttle, type Throttle } from "./throttle";
import type { Answer, Failure, Page, Request, RunRequest } from "../protocol";

inspect.defaultOptions.maxArrayLength = 20; // as tools/kernel/shownValues.cjs

const modules: Readonly<Record<string, unknown>> = {
  "activation-notebooks": library,
  "@observablehq/plot": Plot,
  "d3-array": d3Array,
};

// A control offers every activation of the library, also those that the notebook does not import.
Object.assign(globalThis, library.activations);

function importModule(name: string): unknown {
  if (Object.hasOwn(modules, name)) return modules[name];
  const known = Object.keys(modules).join(", ");
  throw new Error(`"${name}" is not on this page, which has ${known}: run this cell in JupyterLab`);
}

/** A cell may give any name of the global scope another meaning: keep what is needed here. */
const post = globalThis.postMessage.bind(globalThis) as (answer: Answer) => void;
let shown: Throttle = throttle(() => undefined);
const gate = startGate();

const print =
  (stream: "out" | "error") =>
  (...values: unknown[]): void =>
    shown.add({ type: "text", stream, value: `${format(...values)}\n` });
const [out, error] = [print("out"), print("error")];
globalThis.console = { ...console, log: out, info: out, debug: out, warn: error, error };

/** The Worker of a page that is one file has the cells already. */
function open({ texts, cells }: Page): void {
  drawChartsWith((value) => shown.add({ type: "html", value }), texts);
  openCells(cells);
}

/** In the order in which they are asked for, also while the compilers are fetched. */
let told: Promise<void> = Promise.resolve();

function tellNames({ ticket, cell, source }: Extract<Request, { type: "names" }>): void {
  told = told.then(async () => post({ type: "names", ticket, names: await namesOf(cell, source) }));
}

async function runAll(runs: readonly RunRequest[]): Promise<void> {
  let hasFailed = false;
  for (const each of runs)
    if (hasFailed) post({ type: "skipped", ticket: each.ticket });
    else hasFailed = (await run(each)) !== undefined;
}

async function run({ ticket, source, ...how }: RunRequest): Promise<Failure | undefined> {
  const before = shown;
  const own = throttle((outputs) => post({ type: "outputs", ticket, outputs }));
  let failure: Failure | undefined;
  try {
    const { run, turned } = await functionOf(how.cell, source);
    shown = own;
    const value = await evaluate(run, { import: importModule, turned }, how);
    if (value !== undefined && value !== null) out(value);
  } catch (thrown) {
    failure = { cell: how.cell, ...failureOf(thrown, inspect, await builtCells()) };
  }
  own.flush();
  // A cell that waits goes on when one that follows it has drawn what is there so far.
  if (how.isFollowing) shown = before;
  post({ type: "done", ticket, failure });
  return failure;
}

globalThis.addEventListener("error", (event) => {
  event.preventDefault();
  error(failureOf(event.error, inspect, []).message);
});
globalThis.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  error(failureOf(event.reason, inspect, []).message);
});
globalThis.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  if (data.type === "page") open(data);
  else if (data.type === "run") void runAll(data.runs);
  else if (data.type === "pause") gate.close(data.isPaused);
  else tellNames(data);
});
