// `npm start`: sets up what is missing and opens the first notebook in JupyterLab.
import { checkPort, listening, portOf } from "../setup/port.mjs";
import { report, SetupError } from "../setup/problem.mjs";
import { startServer } from "../setup/server.mjs";
import { setUp } from "../setup/setup.mjs";

const parent = process.ppid;

async function start(options) {
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
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (!ended.signal.aborted) console.log(`JupyterLab: ${seconds} s`);
  });
  try {
    return await exitCode(server);
  } finally {
    ended.abort();
  }
}

function whenToldToStop(stop) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
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

start(process.argv.slice(2)).catch((error) => report(error));
