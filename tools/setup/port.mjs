// JupyterLab's port, looked at before anything else is done.
import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

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

/** @throws SetupError when the port is taken; the message names one that is not. */
export async function checkPort(options) {
  const port = portOf(options);
  if (port > 65_535 || (await isFree(port))) return;
  let free = port + 1;
  while (!(await isFree(free))) free++;
  throw new SetupError(`Port ${port} is taken: type "${typed()} -- --port ${free}".`);
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}

/** Resolves when something listens on the port, or when `signal` is aborted. */
export async function listening(port, signal) {
  while (!signal.aborted && !(await answers(port))) await sleep(50);
}
