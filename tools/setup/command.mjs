// Runs the commands of the set-up, named in the lock, and stopped together.
import { spawn } from "node:child_process";

import { root } from "./paths.mjs";
import { explained, SetupError } from "./problem.mjs";

/**
 * Runs one command in the clone to its end. Rejects with a SetupError that explains its output.
 * `what` names it for the reader; `lock` and `signal` are those of the set-up.
 */
export function run(what, [command, ...args], { lock, signal, env = process.env, shell = false }) {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new SetupError("Interrupted."));
    const child = spawn(command, args, {
      cwd: root,
      env,
      shell,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    let output = "";
    const keep = (text) => (output = (output + text).slice(-100_000));
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const stop = () => child.kill();
    signal.addEventListener("abort", stop);
    child.on("error", (error) => reject(explained(what, String(error))));
    child.on("close", (code) => {
      signal.removeEventListener("abort", stop);
      if (code === 0) resolve(output);
      else reject(signal.aborted ? new SetupError("Interrupted.") : explained(what, output));
    });
    if (child.pid) lock.addChild(child.pid);
  });
}
