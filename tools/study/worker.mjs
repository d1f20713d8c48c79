// A thread that makes one trial after the other: it is sent the options and sends what came out.
import { createRequire } from "node:module";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";

import { dist } from "../setup/paths.mjs";

const { trial } = createRequire(import.meta.url)(join(dist, "index.js"));

parentPort.on("message", async (options) => parentPort.postMessage(await trial(options)));
