// Runs notebooks in the tslab kernel: the Node side of tools/python/run_notebooks.py.
import { mkdirSync } from "node:fs";
import { createInterface } from "node:readline";

import { onSignals, runGroup } from "../process.mjs";
import { inRoot, jupyterEnvironment, venvPython } from "../setup/paths.mjs";

const atATime = 2;
const secondsToStop = 30;

/**
 * A runner of notebooks, two at a time: run(notebook, text, { plan, onCell }) resolves to
 * { ok: true, text, outputs, seconds } or { ok: false, cell, error, seconds }, with `cell` an index
 * into the notebook's cells, and null when the kernel itself does not work. stop() ends every
 * kernel that still runs. So do a signal and the death of this process, in whatever way.
 */
export function startRunner() {
  const env = jupyterEnvironment();
  // IPython, which nbclient brings along, warns when its folder does not exist.
  mkdirSync(env.IPYTHONDIR, { recursive: true });
  // In a group of its own Ctrl-C does not reach it, but this process alone, which stops it in good order.
  const driver = [venvPython, "-I", inRoot("tools/python/run_notebooks.py")];
  const program = runGroup(driver, { env, stdio: ["pipe", "pipe", "inherit"] });
  const { stdin, stdout } = program.child;
  const waiting = [];
  const running = new Map();
  let nextId = 0;

  const startNext = () => {
    while (running.size < atATime && waiting.length > 0) {
      const { job, ...run } = waiting.shift();
      running.set(job.id, { ...run, start: performance.now() });
      stdin.write(JSON.stringify(job) + "\n");
    }
  };
  const finish = (id, result) => {
    const { start, resolve } = running.get(id);
    running.delete(id);
    resolve({ ...result, seconds: (performance.now() - start) / 1000 });
    startNext();
  };
  createInterface({ input: stdout }).on("line", (line) => {
    const { id, event, ...rest } = JSON.parse(line);
    if (event === "cell") running.get(id).onCell(rest);
    if (event === "failed") finish(id, { ok: false, cell: rest.cell, error: rest.error });
    if (event === "finished") finish(id, { ok: true, text: rest.notebook, outputs: rest.outputs });
  });
  stdin.on("error", () => {});
  const stopped = { ok: false, cell: null, error: "The runner of notebooks was stopped." };
  const settle = () => {
    for (const { resolve } of [...running.values(), ...waiting.splice(0)])
      resolve({ ...stopped, seconds: 0 });
    running.clear();
    heedNoSignals();
  };
  const ended = program.ended.catch(() => {}).then(settle);
  const stop = async () => {
    stdin.end();
    const forcing = setTimeout(program.end, secondsToStop * 1000);
    await ended;
    clearTimeout(forcing);
  };
  const heedNoSignals = onSignals((code) => stop().then(() => process.exit(code)));

  return {
    run: ({ folder }, text, { plan = null, onCell = () => {} } = {}) =>
      new Promise((resolve) => {
        waiting.push({ job: { id: nextId++, notebook: text, folder, plan }, onCell, resolve });
        startNext();
      }),
    stop,
  };
}
