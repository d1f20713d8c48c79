// tslab drops a cell that waits for a promise, but does not tell the work behind the promise: it would
// go on beside the cells that are run next.
"use strict";

/** Counts the interrupts of this kernel where long work can see it: src/training/pause.ts does. */
exports.countInterrupts = () => {
  const key = Symbol.for("tslab.interrupts");
  globalThis[key] = 0;
  process.on("SIGINT", () => globalThis[key]++);
};
