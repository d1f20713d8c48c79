// How JupyterLab is started: for the reader by `npm start`, and for the browser tests.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

import { inRoot, jupyterEnvironment, root, venvPython } from "./paths.mjs";

const FIRST = "notebooks/00-introduction.ipynb";

/** Arguments for the Python of .venv; `options` are JupyterLab's own and come last, so that they win. */
export function serverArguments(options = []) {
  const first = existsSync(inRoot(FIRST)) ? FIRST : "notebooks";
  return [
    "-I",
    inRoot("tools/jupyter/lab.py"),
    `--ServerApp.root_dir=${root}`,
    `--LabApp.default_url=/lab/tree/${first}`,
    // Jupyter refuses to run as root unless it is told to: in a container one has no choice.
    ...(process.getuid?.() === 0 ? ["--allow-root"] : []),
    ...options,
  ];
}

/** Starts JupyterLab. It ends when its standard input, a pipe that dies with this process, closes. */
export function startServer(options, { stdio = "inherit" } = {}) {
  return spawn(venvPython, serverArguments(options), {
    cwd: root,
    env: jupyterEnvironment(),
    stdio: ["pipe", stdio, stdio],
  });
}
