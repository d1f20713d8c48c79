// The step beside the npm packages: JupyterLab in .venv, and the kernel that it offers.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { writeWhole } from "../process.mjs";
import { fingerprint } from "./mark.mjs";
import { cache, inRoot, kernelspec, root, venv, venvPython } from "./paths.mjs";
import { askPython, findPython } from "./versions.mjs";

// What a reader may have told pip for other work, and what would lead it out of .venv.
const elsewhere =
  /^PIP_(TARGET|PREFIX|ROOT|USER|PYTHON|CONSTRAINT|REQUIREMENT|DRY_RUN|NO_BINARY)$/i;

const REQUIREMENTS = "tools/python/requirements.txt";

export const jupyter = {
  name: "JupyterLab in .venv",
  folder: venv,
  inputs: () => fingerprint([REQUIREMENTS], [root]),
  /** Whether its Python runs, and is still the one that JupyterLab was installed for. */
  works: () => askPython([venvPython], ["jupyterlab"])?.missing.length === 0,
  async make({ run }) {
    const python = findPython();
    rmSync(venv, { recursive: true, force: true });
    await run("python -m venv", [python.path, "-I", "-m", "venv", venv]);
    const strict = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--no-user"];
    const quiet = [
      "--disable-pip-version-check",
      "--no-input",
      "--retries",
      "1",
      "--progress-bar",
      "off",
    ];
    const pip = [
      venvPython,
      "-I",
      "-m",
      "pip",
      "install",
      ...strict,
      ...quiet,
      "--requirement",
      inRoot(REQUIREMENTS),
    ];
    const own = Object.entries(process.env).filter(([name]) => !elsewhere.test(name));
    await run("pip install", pip, { env: Object.fromEntries(own) });
  },
};

// Two thirds of the room that V8 keeps for what is new, in megabytes, would stand empty in a kernel.
const light = ["--max-semi-space-size=4"];

/** Absolute paths: no PATH, no other kernel and no folder name can come between. */
export function writeKernelspec() {
  const spec = {
    argv: [process.execPath, ...light, inRoot("tools/kernel/launch.cjs"), "{connection_file}"],
    display_name: "TypeScript (tslab)",
    language: "typescript",
    // From Node 22 on a kernel takes the compiled TypeScript compiler from here.
    env: { NODE_COMPILE_CACHE: join(cache, "compiled") },
  };
  const text = `${JSON.stringify(spec, null, 2)}\n`;
  if (!existsSync(kernelspec) || readFileSync(kernelspec, "utf8") !== text) {
    writeWhole(kernelspec, text);
  }
}
