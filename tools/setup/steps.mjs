// The steps of the set-up: what each makes, from what, and how.
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

import { npm, run } from "./command.mjs";
import { fingerprint, writeWhole } from "./mark.mjs";
import { cache, dist, inRoot, kernelspec, nodeModules, root, venv, venvPython } from "./paths.mjs";
import { askPython, findPython } from "./versions.mjs";

// What a reader may have told pip for other work, and what would lead it out of .venv.
const elsewhere =
  /^PIP_(TARGET|PREFIX|ROOT|USER|PYTHON|CONSTRAINT|REQUIREMENT|DRY_RUN|NO_BINARY)$/i;

const REQUIREMENTS = "tools/python/requirements.txt";

export const packages = {
  name: "npm packages",
  folder: nodeModules,
  inputs: () =>
    fingerprint(
      ["package-lock.json", "package.json", "notebooks/package.json"],
      [process.platform, process.arch, process.versions.modules],
    ),
  async make(context) {
    // The other options undo what a reader's own npm configuration may say.
    const options = [
      "--include=dev",
      "--include=optional",
      "--install-links=false",
      "--install-strategy=hoisted",
    ];
    const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
    const command = npm("ci", "--ignore-scripts", "--fetch-retries=0", ...options, ...quiet);
    const env = { ...process.env, ...writableNpmCache() };
    await run("npm ci", command, {
      ...context,
      env,
      shell: process.platform === "win32" && command[0] === "npm",
    });
  },
};

/** npm cannot do without a cache: where the reader's cannot be written, one in the clone serves. */
function writableNpmCache() {
  const usual = process.env.npm_config_cache ?? join(homedir(), ".npm");
  let existing = usual;
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  try {
    accessSync(existing, constants.W_OK);
    return {};
  } catch {
    return { npm_config_cache: join(cache, "npm") };
  }
}

export const build = {
  name: "library",
  folder: dist,
  inputs: () => fingerprint(["src/", "tsconfig.json", "tsconfig.build.json", "package-lock.json"]),
  async make(context) {
    const draft = join(cache, "dist");
    const previous = join(cache, "dist-previous");
    rmSync(draft, { recursive: true, force: true });
    const tsc = join(nodeModules, "typescript/lib/tsc.js");
    const options = ["--project", inRoot("tsconfig.build.json"), "--outDir", draft];
    await run("The TypeScript build", [process.execPath, tsc, ...options], context);
    // Two renames: a running notebook sees the whole old library or the whole new one.
    rmSync(previous, { recursive: true, force: true });
    if (existsSync(dist)) renameSync(dist, previous);
    renameSync(draft, dist);
    rmSync(previous, { recursive: true, force: true });
  },
};

export const environment = {
  name: "JupyterLab in .venv",
  folder: venv,
  inputs: () => fingerprint([REQUIREMENTS], [root]),
  /** Whether its Python runs, and is still the one that JupyterLab was installed for. */
  works: () => askPython([venvPython], ["jupyterlab"])?.missing.length === 0,
  async make(context) {
    const python = findPython();
    rmSync(venv, { recursive: true, force: true });
    await run("python -m venv", [python.path, "-I", "-m", "venv", venv], context);
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
    await run("pip install", pip, { ...context, env: Object.fromEntries(own) });
  },
};

/** Absolute paths: no PATH, no other kernel and no folder name can come between. */
export function writeKernelspec() {
  const tslab = join(nodeModules, "tslab/bin/tslab");
  const spec = {
    argv: [process.execPath, tslab, "kernel", "--config-path", "{connection_file}"],
    display_name: "TypeScript (tslab)",
    language: "typescript",
  };
  const text = `${JSON.stringify(spec, null, 2)}\n`;
  if (!existsSync(kernelspec) || readFileSync(kernelspec, "utf8") !== text) {
    mkdirSync(dirname(kernelspec), { recursive: true });
    writeWhole(kernelspec, text);
  }
}
