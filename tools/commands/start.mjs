// `npm start`: sets up what is missing and opens the first notebook in JupyterLab.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { relative } from "node:path";

import { command } from "../command.mjs";
import { chosenFolder, fromHere } from "../notebooks/chosen.mjs";
import { listNotebooks, notebooksFolder } from "../notebooks/list.mjs";
import { onSignals, secondsSince } from "../process.mjs";
import { checkPort, portOf } from "../setup/port.mjs";
import { inRoot } from "../setup/paths.mjs";
import { explainedEnd, unknownOptions } from "../setup/serverLog.mjs";
import { startServer } from "../setup/server.mjs";
import { setUp } from "../setup/setup.mjs";

const usage = `npm start                               opens the notebooks in JupyterLab
npm start -- --notebooks DIR            opens your own, in any folder: they find the library there too
npm start -- --no-browser --port 8901   hands all other options on to JupyterLab`;

const parent = process.ppid;

async function start(values, options) {
  const folder = chosenFolder(values.notebooks);
  const port = portOf(options);
  await checkPort(port);
  await setUp();
  await checkPort(port);
  process.exitCode = await serve(options, folder, port);
}

/** Runs JupyterLab to its end and returns its exit code. */
async function serve(options, folder, port) {
  console.log("JupyterLab ...");
  const started = performance.now();
  const log = inRoot(`.jupyter/jupyterlab-${port}.log`);
  const server = startServer(options, { folder, log });
  const said = () => readFileSync(log, "utf8");
  const named = relative(fromHere("."), log);

  let isReady = false;
  let isTold = false;
  // It runs as long as its standard input is open: see tools/jupyter/lab.py.
  whenToldToStop(() => {
    isTold = true;
    server.stdin.end();
  });
  server.stdout.setEncoding("utf8").once("data", (address) => {
    isReady = true;
    console.log(`JupyterLab: ${secondsSince(started)}, at ${address.trim()}`);
    for (const line of unknownOptions(said())) console.log(line);
    console.log(`Ctrl-C ends it and its kernels. What it reports goes to ${named}.`);
    meetCells();
  });
  const end = await endOf(server);
  if (isTold) return end.code ?? 1;
  if (end.code === 0 && !isReady) console.log(said().trim());
  if (end.code !== 0) throw explainedEnd(end, { isReady, said: said(), log: named });
  return 0;
}

/** A kernel is fast with cells that are known: a new clone gets to know them while its reader looks around. */
function meetCells() {
  const files = listNotebooks().filter(({ folder }) => folder === notebooksFolder);
  const told = ["--meet", ...files.map(({ path }) => path)];
  const launch = inRoot("tools/kernel/launch.cjs");
  const options = { cwd: notebooksFolder, stdio: "ignore" };
  const meeting = spawn(process.execPath, [launch, ...told], options);
  meeting.on("spawn", () => setPriority(meeting.pid, constants.priority.PRIORITY_LOW));
  meeting.on("error", () => {}); // then the kernels meet them
  meeting.unref();
}

function whenToldToStop(stop) {
  onSignals(stop);
  // A signal to npm alone ends the shell between npm and this process, and comes no further.
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

/** Resolves to { code, signal }, or { error } when it does not start at all. */
function endOf(child) {
  return new Promise((resolve) => {
    child.on("exit", (code, signal) => resolve({ code, signal }));
    child.on("error", (error) => resolve({ error }));
  });
}

const options = { notebooks: { type: "string" } };

await command({ usage, options, passesOn: true }, start);
