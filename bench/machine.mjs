// What the figures were measured on, without anything that names a place.
import os from "node:os";

/** "AMD EPYC, 2 cores, Linux 6.1 (x64)" */
export function machine() {
  const cores = os.cpus();
  const model = cores[0]?.model.trim().replace(/\s+/g, " ") || "an unknown processor";
  const release = os.release().split(".").slice(0, 2).join(".");
  return `${model}, ${cores.length} cores, ${os.type()} ${release} (${os.arch()})`;
}
