// With whom this library is compared: what each peer needs, whether it is there, and how to get it.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { inRoot } from "../tools/setup/paths.mjs";
import { SetupError } from "../tools/setup/problem.mjs";

const windows = process.platform === "win32";

export const javascriptFolder = inRoot("bench/peers/javascript");
export const pythonFolder = inRoot("bench/peers/python/.venv");
export const ownPython = join(pythonFolder, windows ? "Scripts/python.exe" : "bin/python");

export const OURS = "this library";

/** The packages that a peer needs, by the language that they are installed for. */
export const peers = {
  "d3-random": { javascript: ["d3-random"] },
  "ml-matrix": { javascript: ["ml-matrix", "d3-random"] },
  "jax-js": { javascript: ["@jax-js/jax"] },
  NumPy: { python: ["numpy"] },
  PyTorch: { python: ["numpy", "torch"] },
  ipykernel: { python: ["ipykernel", "matplotlib", "numpy", "torch"] },
};

/**
 * What is installed: { python: the path of the Python or null, versions: a record by package, and
 * "Python" among them }. `chosen` is another Python than that of `npm run bench -- --install`.
 * @throws SetupError for a chosen Python that does not run
 */
export function installed(chosen) {
  const path = chosen ?? (existsSync(ownPython) ? ownPython : null);
  const python = path === null ? {} : pythonVersions(path);
  return { python: path, versions: { ...javascriptVersions(), ...python } };
}

/** The packages that a peer lacks, by their names. */
export const missing = (peer, { versions }) =>
  Object.values(peers[peer] ?? {})
    .flat()
    .filter((name) => !(name in versions));

/** Why a peer is left out, and how to get it, in one line. */
export function absence(peer, here) {
  const lacking = missing(peer, here);
  const remedy =
    lacking.join() === "torch"
      ? "bench/README.md says how to get it"
      : '"npm run bench -- --install" installs the peers';
  return `${peer} is left out, as there is no ${lacking.join(" and no ")}: ${remedy}.`;
}

const names = (language) => [
  ...new Set(Object.values(peers).flatMap((needs) => needs[language] ?? [])),
];

function javascriptVersions() {
  const found = names("javascript").map((name) => {
    const path = join(javascriptFolder, "node_modules", name, "package.json");
    return existsSync(path) ? [[name, JSON.parse(readFileSync(path, "utf8")).version]] : [];
  });
  return Object.fromEntries(found.flat());
}

const question = `
import importlib.metadata as installed, json, platform, sys
versions = {"Python": platform.python_version()}
for name in sys.argv[1:]:
    try:
        versions[name] = installed.version(name)
    except installed.PackageNotFoundError:
        pass
print(json.dumps(versions))`;

function pythonVersions(path) {
  const args = ["-I", "-c", question, ...names("python")];
  const { stdout } = spawnSync(path, args, { encoding: "utf8", windowsHide: true });
  try {
    return JSON.parse(stdout ?? "");
  } catch {
    throw new SetupError(`--python ${path} is no Python that runs: name the path of one.`);
  }
}
