// A server's port, looked at before anything else is done.
import { createServer } from "node:net";

import { SetupError, typed } from "./problem.mjs";

const USUAL = 8888;

/** The port that JupyterLab's options ask for: --port 8901, --port=8901 or --ServerApp.port=8901. */
export function portOf(options) {
  const text = options.join(" ").match(/(?:^| )--(?:ServerApp\.)?port[= ](\d+)/)?.[1];
  return text === undefined ? USUAL : Number(text);
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () =>
      probe.close(() => resolve(true)),
    );
  });
}

/** @throws SetupError when the port is none or taken; of a taken one the message names one that is free. */
export async function checkPort(port) {
  if (port > 65_535) throw new SetupError(`--port must be a number up to 65535, got ${port}.`);
  if (await isFree(port)) return;
  let free = port + 1;
  while (!(await isFree(free))) free++;
  throw new SetupError(`Port ${port} is taken: type "${typed()} -- --port ${free}".`);
}
