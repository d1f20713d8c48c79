/** The Worker in which the cells of a page run: nothing that they do can hold up the page. */
import * as library from "activation-notebooks";
import * as Plot from "@observablehq/plot";
// @ts-expect-error -- it has no types here, and is only handed on to cells
import * as d3Array from "d3-array";
import { format, inspect } from "node-inspect-extracted";
import { compile, type Names } from "./compile";
import { evaluate, failureOf } from "./evaluate";
import { drawChartsWith } from "./drawing";
import { throttle, type Throttle } from "./throttle";
import type { Answer, Failure, Request } from "./protocol";

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

const print =
  (stream: "out" | "error") =>
  (...values: unknown[]): void =>
    shown.add({ type: "text", stream, value: `${format(...values)}\n` });
const [out, error] = [print("out"), print("error")];
globalThis.console = { ...console, log: out, info: out, debug: out, warn: error, error };

drawChartsWith((html) => shown.add({ type: "html", value: html }), {});

async function run({ ticket, cell, source }: Extract<Request, { type: "run" }>): Promise<void> {
  shown = throttle((outputs) => post({ type: "outputs", ticket, outputs }));
  let failure: Failure | undefined;
  try {
    const value = await evaluate(cell, compile(source).code, importModule);
    if (value !== undefined && value !== null) out(value);
  } catch (thrown) {
    failure = { cell, ...failureOf(thrown, inspect) };
  }
  shown.flush();
  post({ type: "done", ticket, failure });
}

globalThis.addEventListener("error", (event) => {
  event.preventDefault();
  error(failureOf(event.error, inspect).message);
});
globalThis.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  error(failureOf(event.reason, inspect).message);
});
globalThis.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  if (data.type === "run") void run(data);
  else if (data.type === "texts")
    drawChartsWith((value) => shown.add({ type: "html", value }), data.texts);
  else post({ type: "names", ticket: data.ticket, names: namesOf(data.source) });
});

/** A cell that cannot be read gives no names; it says why when it runs. */
function namesOf(source: string): Names {
  try {
    const { declares, uses } = compile(source);
    return { declares, uses };
  } catch {
    return { declares: {}, uses: [] };
  }
}
