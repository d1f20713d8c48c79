// The tutorial, built once a run, and a Chromium in which it is read.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { findChromium } from "../../tools/chromium.mjs";
import { run } from "../../tools/process.mjs";
import { inRoot } from "../../tools/setup/paths.mjs";
import { siteModule } from "../../tools/tutorial/siteModule.mjs";

/** Why the rows of the site cannot be measured, if so. */
export const lacksChromium = () =>
  findChromium() === null
    ? "There is no Chromium or Chrome: install one, or set CHROMIUM_PATH."
    : null;

let built;

/** { names of the notebooks' pages, newPage(), close() } */
export async function openSite() {
  const folder = await (built ??= build());
  const { chromium } = await import("playwright-core");
  const server = await siteModule("serve").serve(folder, { base: "/", port: 0, log: () => {} });
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  return {
    async newPage() {
      const context = await browser.newContext({ baseURL: server.url, serviceWorkers: "block" });
      return context.newPage();
    },
    close: () => Promise.all([browser.close(), server.close()]),
  };
}

async function build() {
  const folder = mkdtempSync(join(tmpdir(), "bench-site-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, "tutorial");
  const command = [process.execPath, inRoot("tools/commands/tutorial.mjs"), "--out", out];
  const { code, output } = await run(command);
  if (code !== 0) throw new Error(`could not be built: ${output.trim().split("\n").at(-1)}`);
  return out;
}
