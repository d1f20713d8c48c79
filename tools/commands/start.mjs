// `npm start`: sets up what is missing and opens the first notebook in JupyterLab.
import { command } from "../command.mjs";
import { onSignals, secondsSince } from "../process.mjs";
import { checkPort, listening, portOf } from "../setup/port.mjs";
import { SetupError } from "../setup/problem.mjs";
import { startServer } from "../setup/server.mjs";
import { setUp } from "../setup/setup.mjs";

const usage = `npm start                              opens the notebooks in JupyterLab
npm start -- --no-browser --port 8901  hands options on to JupyterLab`;

const parent = process.ppid;

async function start(_, options) {
  await checkPort(options);
  await setUp();
  await checkPort(options);
  process.exitCode = await serve(options);
}

/** Runs JupyterLab to its end and returns its exit code. */
async function serve(options) {
  console.log("JupyterLab ... (Ctrl-C ends it)");
  const started = performance.now();
  const server = startServer(options);
  // It runs as long as its standard input is open: see tools/jupyter/lab.py.
  whenToldToStop(() => server.stdin.end());

  const ended = new AbortController();
  listening(portOf(options), ended.signal).then(() => {
    if (!ended.signal.aborted) console.log(`JupyterLab: ${secondsSince(started)}`);
  });
  try {
    return await exitCode(server);
  } finally {
    ended.abort();
  }
}

function whenToldToStop(stop) {
  onSignals(stop);
  // A signal to npm alone ends the shell between npm and this process, and comes no further.
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.on("exit", (code) => resolve(code ?? 1));
    child.on("error", (error) =>
      reject(new SetupError(`JupyterLab does not start: ${error.message}`)),
    );
  });
}

await command({ usage, passesOn: true }, start);
