// `npm start`: sets up what is missing and opens the first notebook in JupyterLab.
import { checkPort, listening, portOf } from "./setup/port.mjs";
import { report, SetupError } from "./setup/problem.mjs";
import { startServer } from "./setup/server.mjs";
import { setUp } from "./setup/setup.mjs";

async function start(options) {
  await checkPort(options);
  await setUp();
  await checkPort(options);
  process.exitCode = await serve(options);
}

/** Runs JupyterLab to its end and returns its exit code. */
function serve(options) {
  console.log("JupyterLab ... (Ctrl-C ends it)");
  const started = performance.now();
  const server = startServer(options);
  // Its standard input keeps it running: see tools/jupyter/lab.py.
  const stop = () => server.stdin.end();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);

  const ended = new AbortController();
  listening(portOf(options), ended.signal).then(() => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (!ended.signal.aborted) console.log(`JupyterLab: ${seconds} s`);
  });
  return new Promise((resolve, reject) => {
    server.on("error", (error) =>
      reject(new SetupError(`JupyterLab does not start: ${error.message}`)),
    );
    server.on("exit", (code) => {
      ended.abort();
      resolve(code ?? 1);
    });
  });
}

start(process.argv.slice(2)).catch((error) => report(error));
