import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { importTool } from "../notebooks/importTool";
import type { Closing } from "../support/closing";
import { freePort } from "../support/freePort";

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
  mkdirSync(join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(root, ".cache/jupyterlab-"));
  opened.add(folder, () => rmSync(folder, { recursive: true, force: true }));
  copyNotebooks(texts, folder);
  const port = await freePort();
  const { serverArguments } = await importTool("setup/server.mjs");
  const { jupyterEnvironment, venvPython } = await importTool("setup/paths.mjs");
  const own = /^--(\w+\.(root|preferred)_dir|LabApp\.default_url)=/;
  const usual = (serverArguments() as string[]).filter((argument) => !own.test(argument));
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
  while (!(await fetch(url("/api")).catch(() => null))?.ok) {
    if (server.exitCode !== null)
      throw new Error(`startLab: JupyterLab must start, got ${messages}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, file: (path) => readFileSync(join(folder, path), "utf8") };
}

function copyNotebooks(texts: Map<string, string>, folder: string): void {
  const isOwn = (path: string): boolean => !/node_modules|\.ipynb_checkpoints/.test(path);
  cpSync(join(root, "notebooks"), join(folder, "notebooks"), { recursive: true, filter: isOwn });
  for (const [name, text] of texts) writeFileSync(join(folder, `notebooks/${name}.ipynb`), text);
}
