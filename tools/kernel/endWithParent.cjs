// A server that is killed cannot end its kernels, and a kernel in an endless loop cannot end itself.
"use strict";
const { Worker } = require("node:worker_threads");

const watch = `
const { parent } = require("node:worker_threads").workerData;
setInterval(() => process.ppid === parent || process.kill(process.pid, "SIGKILL"), 1000);`;

/** Ends this process within a second or two of its parent, whatever it is doing then. */
exports.endWithParent = () => {
  // Jupyter says which process it is: this one may have a new parent already. On Windows it says something else.
  const told = process.platform !== "win32" && process.env.JPY_PARENT_PID;
  const parent = Number(told) || process.ppid;
  new Worker(watch, { eval: true, workerData: { parent }, stdin: false }).unref();
};
