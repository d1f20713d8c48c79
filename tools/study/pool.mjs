// Trials on several threads.
import { Worker } from "node:worker_threads";

/** Makes the trials of the options in their order, as many at once as there are workers; done(i, result) hears of each. */
export async function onWorkers(count, options, done) {
  const waiting = options.entries();
  await Promise.all(
    Array.from({ length: Math.min(count, options.length) }, () => work(waiting, done)),
  );
}

/** One worker, until nothing is waiting. */
function work(waiting, done) {
  const worker = new Worker(new URL("./worker.mjs", import.meta.url));
  return new Promise((resolve, reject) => {
    let current;
    const next = () => {
      const { value, done: all } = waiting.next();
      if (all) return resolve(worker.terminate());
      current = value[0];
      worker.postMessage(value[1]);
    };
    worker.on("message", (result) => {
      done(current, result);
      next();
    });
    worker.on("error", reject);
    next();
  });
}
