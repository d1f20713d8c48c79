// How JupyterLab is started: for the reader by `npm start`, and for the browser tests.
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname, relative, sep } from "node:path";

import { listNotebooks, notebooksFolder } from "../notebooks/list.mjs";
import { fingerprint } from "./mark.mjs";
import { inRoot, jupyterEnvironment, root, venvPython } from "./paths.mjs";

/**
 * Arguments for the Python of .venv: JupyterLab opens the first notebook of the folder. `options`
 * are JupyterLab's own and come last, so that they win.
 */
export function serverArguments(options = [], folder = notebooksFolder) {
  return [
    "-I",
    inRoot("tools/jupyter/lab.py"),
    ...(folder === notebooksFolder ? ownFolder() : otherFolder(folder)),
    // Jupyter refuses to run as root unless it is told to: in a container one has no choice.
    ...(process.getuid?.() === 0 ? ["--allow-root"] : []),
    ...options,
  ];
}

const ownFolder = () => opened(root, notebooksFolder);

/** What was open in one folder is not there in another: each has a workspace of its own. */
const otherFolder = (folder) => [
  ...opened(folder, folder),
  `--LabApp.workspaces_dir=${inRoot(".jupyter/workspaces", fingerprint([], [folder]).slice(0, 12))}`,
];

function opened(top, folder) {
  const [first] = listNotebooks(folder);
  const parts = relative(top, first?.path ?? folder).split(sep);
  return [
    `--ServerApp.root_dir=${top}`,
    `--LabApp.default_url=/lab/tree/${parts.map(encodeURIComponent).join("/")}`,
  ];
}

/**
 * Starts JupyterLab. It says on its standard output, in a line, at which address it is ready, and
 * writes all else to the file `log`. It ends when its standard input, a pipe that dies with this
 * process, closes.
 */
export function startServer(options, { folder, log }) {
  mkdirSync(dirname(log), { recursive: true });
  const stderr = openSync(log, "w");
  try {
    return spawn(venvPython, serverArguments(options, folder), {
      cwd: root,
      env: jupyterEnvironment(),
      stdio: ["pipe", "pipe", stderr],
    });
  } finally {
    closeSync(stderr);
  }
}
