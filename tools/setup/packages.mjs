// The steps that install npm packages: those of the project first, and those of the site when it is built.
import { accessSync, constants, existsSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";

import { fingerprint } from "./mark.mjs";
import { cache, inRoot, nodeModules } from "./paths.mjs";

export const packages = {
  name: "npm packages",
  folder: nodeModules,
  inputs: () =>
    fingerprint(["package-lock.json", "package.json", "notebooks/package.json"], platform),
  make: ({ run }) => install([], run),
};

/** What turns the notebooks into a site: a reader of notebooks does without. */
export const sitePackages = {
  name: "npm packages of the site",
  folder: inRoot("site/node_modules"),
  inputs: () => fingerprint(["site/package-lock.json", "site/package.json"], platform),
  make: ({ run }) => install(["--prefix", "site"], run),
};

const platform = [process.platform, process.arch, process.versions.modules];

async function install(where, run) {
  // The other options undo what a reader's own npm configuration may say.
  const options = [
    "--include=dev",
    "--include=optional",
    "--install-links=false",
    "--install-strategy=hoisted",
  ];
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
  const command = npm(
    "ci",
    ...where,
    "--ignore-scripts",
    "--fetch-retries=0",
    ...options,
    ...quiet,
  );
  const env = { ...process.env, ...writableNpmCache() };
  await run("npm ci", command, {
    env,
    shell: process.platform === "win32" && command[0] === "npm",
  });
}

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

/** npm as the reader started it, or else the one on the PATH. */
function npm(...args) {
  const cli = process.env.npm_execpath;
  const started = cli && /^npm-cli\.c?js$/.test(basename(cli)) && existsSync(cli);
  return started ? [process.execPath, cli, ...args] : ["npm", ...args];
}
