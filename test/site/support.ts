import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

import type { BrowserContext } from "playwright-core";
import type * as Serve from "../../site/generator/serve";
import { importTool } from "../notebooks/importTool";
import { closing, type Closing } from "../support/closing";

const root = resolve(__dirname, "../..");
const load = createRequire(__filename);
const opened = closing();

/** Installs what the site needs, if it is not there, and loads a module of site/ by its path. */
export async function siteModule<T>(path: string): Promise<T> {
  const { setUpSite } = await importTool("setup/setup.mjs");
  await setUpSite({ log: () => undefined });
  return load(join(root, "site", path)) as T;
}

/** A new folder, gone after the tests. */
export function temporaryFolder(): string {
  const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });
  return opened.add(mkdtempSync(join(tmpdir(), "tutorial-")), remove);
}

/** Writes files by their paths below a new folder, and returns it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** What `npm run tutorial -- ...args` prints, and how it ends. */
export function tutorial(...args: string[]): Promise<{ code: number | null; printed: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, "tools/commands/tutorial.mjs"), ...args], {
      cwd: root,
      env: { ...process.env, npm_lifecycle_event: "tutorial" },
    });
    opened.add(child, () => child.kill());
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (printed += text));
    child.on("close", (code) => done({ code, printed }));
  });
}

let build: Promise<string> | undefined;

/** The folder with the tutorial of the project's own notebooks, built once. */
export function ownTutorial(): Promise<string> {
  return (build ??= (async () => {
    const folder = temporaryFolder();
    const { code, printed } = await tutorial("--out", folder);
    if (code !== 0) throw new Error(printed);
    return folder;
  })());
}

/** Serves a built site on a port that is free, until the tests are over. */
export async function served(
  tests: Closing,
  folder: string,
  base = "/",
): ReturnType<typeof Serve.serve> {
  const { serve } = await siteModule<typeof Serve>("generator/serve.ts");
  const server = serve(folder, { base, port: 0, log: () => undefined });
  return tests.add(server, ({ close }) => close());
}

/** Everything that went wrong in the pages of a context: other hosts asked, errors, what the policy stopped. */
export function troublesIn(context: BrowserContext, home: string): string[] {
  const troubles: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(home) && !/^(data|blob):/.test(request.url()))
      troubles.push(`asked ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  context.on("weberror", (error) => troubles.push(String(error.error())));
  context.on("dialog", (dialog) => {
    troubles.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return troubles;
}
