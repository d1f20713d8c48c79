import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { jupyterEnvironment, venvPython } from "../../tools/setup/paths.mjs";
import { serverArguments } from "../../tools/setup/server.mjs";
import type { Closing } from "../support/closing";
import { freePort } from "../support/freePort";
import { until } from "../support/patience";

const root = resolve(__dirname, "../..");
const token = "test";

export interface LabServer {
  /** A page or an endpoint of it, with the token. */
  url: (path: string) => string;
  /** The text of a file of its folder. */
  file: (path: string) => string;
}

/**
 * A JupyterLab, started as `npm start` does, on a copy of the notebooks in .cache, from where they
 * find the same packages. Its data folder is new, so it trusts no output, as in a fresh clone.
 * @param texts for some notebooks the text to show instead of that of the file
 * @param opened what else the tests open, and close after them
 */
export async function startLab(texts: Map<string, string>, opened: Closing): Promise<LabServer> {
  const folder = opened.folder("jupyterlab-", join(root, ".cache"));
  const isOwn = (path: string): boolean => !/node_modules|\.ipynb_checkpoints/.test(path);
  cpSync(join(root, "notebooks"), join(folder, "notebooks"), { recursive: true, filter: isOwn });
  for (const [name, text] of texts) writeFileSync(join(folder, `notebooks/${name}.ipynb`), text);
  const port = await freePort();
  const own = /^--(\w+\.(root|preferred)_dir|LabApp\.default_url)=/;
  const usual = serverArguments().filter((argument) => !own.test(argument));
  const options = [
    "--no-browser",
    `--port=${port}`,
    `--ServerApp.root_dir=${folder}`,
    `--FileContentsManager.preferred_dir=${folder}`,
    "--LabApp.default_url=/lab",
    `--LabApp.workspaces_dir=${join(folder, "workspaces")}`,
    `--LabApp.user_settings_dir=${join(folder, "settings")}`,
    `--IdentityProvider.token=${token}`,
    "--LabApp.expose_app_in_browser=True",
  ];
  const server = spawn(venvPython, [...usual, ...options], {
    cwd: folder,
    env: { ...jupyterEnvironment(), JUPYTER_DATA_DIR: join(folder, "data") },
    stdio: ["pipe", "ignore", "pipe"],
  });
  const ended = once(server, "exit");
  opened.add(server, () => {
    // The server ends with its standard input, and so it does when this process is killed.
    server.stdin.end();
    return ended;
  });
  let messages = "";
  server.stderr.on("data", (text) => (messages += text));
  const url = (path: string): string =>
    `http://127.0.0.1:${port}${path}${path.includes("?") ? "&" : "?"}token=${token}`;
  await until(async () => {
    if (server.exitCode !== null)
      throw new Error(`startLab: JupyterLab must start, got ${messages}`);
    return (await fetch(url("/api")).catch(() => null))?.ok;
  });
  return { url, file: (path) => readFileSync(join(folder, path), "utf8") };
}
