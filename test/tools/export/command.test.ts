import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

import { expect } from "chai";

import { findChromium } from "../../../tools/chromium.mjs";

const root = resolve(__dirname, "../../..");

describe("npm run export", () => {
  it("names the formats that there are", () => {
    expect(refused("docx")).equal(
      'export needs a format, html, markdown, script or pdf; there is no "docx": type "npm run export -- html".',
    );
    expect(refused()).equal(
      'export needs a format, html, markdown, script or pdf: type "npm run export -- html".',
    );
  });

  it("names the notebooks that there are", () => {
    expect(refused("html", "99")).match(
      /^There is no notebook "99"; those that exist: 00-introduction, 01-sigmoid, /,
    );
  });

  it("needs Chromium for a PDF, and says so before it does anything", function () {
    if (findChromium({}) !== null) this.skip(); // in a place where it is found without a PATH
    expect(refused("pdf")).match(/^A PDF is printed by Chromium or Chrome, and none is found: /);
  });

  it("explains itself when it does not know an option", () => {
    expect(refused("html", "--ouch")).match(
      /^There is no option --ouch: "npm run export -- --help"/,
    );
  });
});

/** What it prints when it fails, where there is no browser on the PATH. */
function refused(...words: string[]): string {
  const { status, stderr } = spawnSync(process.execPath, ["tools/commands/export.mjs", ...words], {
    cwd: root,
    env: { ...process.env, CHROMIUM_PATH: undefined, PATH: "" },
    encoding: "utf8",
  });
  expect(status).equal(1);
  return stderr.trim();
}
