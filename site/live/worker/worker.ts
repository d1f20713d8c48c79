/** The Worker in which the cells of a page run: nothing that they do can hold up the page. */
import * as library from "activation-notebooks";
import * as Plot from "@observablehq/plot";
// @ts-expect-error -- it has no types here, and is only handed on to cells
import * as d3Array from "d3-array";
import { format, inspect } from "node-inspect-extracted";
import { turnedIn, type BuiltCell, type CellFunction } from "./builtCell";
import type { Names } from "./compile";
import { drawChartsWith } from "./drawing";
import { evaluate } from "./evaluate";
import { failureOf } from "./failure";
import { startGate } from "./gate";
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

/** The cells that the build has compiled, in the order of their module. Without it, each is compiled here. */
let built: Promise<readonly BuiltCell[]> = Promise.resolve([]);

async function cellsAt(address: string): Promise<readonly BuiltCell[]> {
  const module: { default: readonly BuiltCell[] } = await import(/* @vite-ignore */ address);
  return module.default;
}

/** The Worker of a page that is one file has the cells already. */
function open({ texts, cells }: Page): void {
  drawChartsWith((value) => shown.add({ type: "html", value }), texts);
  const { builtCells } = globalThis as { builtCells?: readonly BuiltCell[] };
  if (builtCells) built = Promise.resolve(builtCells);
  else if (cells !== undefined) built = cellsAt(cells).catch(() => []);
}

const turnsOf = (cell: BuiltCell, source: string): unknown[] | undefined =>
  turnedIn(cell, source, (name) =>
    Object.hasOwn(library.activations, name) ? Reflect.get(globalThis, name) : undefined,
  );

async function functionOf(
  id: string,
  source: string,
): Promise<{ run: CellFunction; turned: readonly unknown[] }> {
  for (const cell of (await built).filter((each) => each.id === id)) {
    const turned = turnsOf(cell, source);
    if (turned) return { run: cell.run, turned };
  }
  const changed = await import("./changedCell.js");
  return { run: changed.functionOf(id, source), turned: [] };
}

/** A cell that cannot be read gives no names; it says why when it runs. */
async function namesOf(source: string): Promise<Names> {
  const cell = (await built).find((each) => turnsOf(each, source));
  if (cell) return { declares: cell.declares, uses: cell.uses, movedBy: cell.movedBy };
  try {
    return (await import("./changedCell.js")).namesOf(source);
  } catch {
    return { declares: {}, uses: [] };
  }
}

/** In the order in which they are asked for, also while the compilers are fetched. */
let told: Promise<void> = Promise.resolve();

function tellNames({ ticket, source }: Extract<Request, { type: "names" }>): void {
  told = told.then(async () => post({ type: "names", ticket, names: await namesOf(source) }));
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
    failure = { cell: how.cell, ...failureOf(thrown, inspect, await built) };
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
