// `npm start`: sets up what is missing and opens the first notebook in JupyterLab.
import { report, SetupError } from "./setup/problem.mjs";
import { checkPort } from "./setup/port.mjs";
import { startServer } from "./setup/server.mjs";
import { setUp } from "./setup/setup.mjs";

async function start(options) {
  await checkPort(options);
  await setUp();
  console.log("JupyterLab ... (Ctrl-C ends it)");
  const server = startServer(options);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => server.kill("SIGTERM"));
  await new Promise((resolve, reject) => {
    server.on("error", (error) =>
      reject(new SetupError(`JupyterLab does not start: ${error.message}`)),
    );
    server.on("exit", (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}

start(process.argv.slice(2)).catch((error) => report(error));
