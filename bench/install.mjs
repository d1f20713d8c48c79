// npm run bench -- --install: the peers, each language's in a folder of its own below bench/peers.
import { rmSync } from "node:fs";

import { run } from "../tools/process.mjs";
import { inRoot } from "../tools/setup/paths.mjs";
import { explained } from "../tools/setup/problem.mjs";
import { findPython } from "../tools/setup/versions.mjs";
import { javascriptFolder, ownPython, pythonFolder } from "./peers.mjs";

const windows = process.platform === "win32";
const requirements = inRoot("bench/peers/python/requirements.txt");

/**
 * Installs the exact versions of the lock files; no package may run a script.
 * @throws SetupError when a step fails
 */
export async function install() {
  const npm = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await step("npm ci", npm, { cwd: javascriptFolder, shell: windows });
  const python = findPython().path;
  rmSync(pythonFolder, { recursive: true, force: true });
  await step("python -m venv", [python, "-I", "-m", "venv", pythonFolder]);
  const strict = ["--require-hashes", "--no-deps", "--only-binary", ":all:"];
  const quiet = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"];
  const pip = [ownPython, "-I", "-m", "pip", "install", ...strict, ...quiet, "-r", requirements];
  await step("pip install", pip);
}

async function step(what, command, options) {
  console.log(`${what} ...`);
  const { code, output } = await run(command, options).catch((error) => ({
    code: 1,
    output: String(error),
  }));
  if (code !== 0) throw explained(what, output);
}
