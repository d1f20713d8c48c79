import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { expect } from "chai";

import { findChromium } from "../../../tools/chromium.mjs";
import { countedMocha } from "../../../tools/testing/parts.mjs";
import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";

const test = resolve(__dirname, "../..");

describe("the parts of npm test", function () {
  this.timeout(minutes(3));
  const opened = closing();
  const folder = opened.folder("parts-");

  /** What countedMocha tells for a file of tests, once it has counted so many passed, failed and skipped. */
  async function told(counts: [number, number, number], source: string, limit?: number) {
    const file = join(folder, `${Math.random()}.test.js`);
    writeFileSync(file, source);
    const lines: string[] = [];
    const tell = (line: string): void => void lines.push(line);
    const options: object = { tell, limit };
    const { passed, failed, skipped } = await countedMocha("Tests", [file], options);
    expect([passed, failed, skipped], lines.join("\n")).to.eql(counts);
    return lines.join("\n");
  }

  it("counts tests, and tells failures and notes", async () => {
    const source = `
      it("passes", () => console.log("Note: as it is."));
      it.skip("skips", () => {});
      describe("sum", () => it("fails", () => { throw new Error("oh"); }));`;
    expect(await told([1, 1, 1], source))
      .to.match(/^Note: as it is\.\n {2}1\) sum\n {7}fails:\n {5}Error: oh\n/)
      .and.match(/\nTests: 1 passed, 1 failed, 1 skipped, [\d.]+ s$/);
  });

  it("takes a crash for a failure, and shows what was printed", async () => {
    expect(await told([0, 1, 0], "throw new Error('no such thing');")).to.match(
      /^Tests: mocha ended before its tests, with code 1\.\n.*no such thing/s,
    );
  });

  for (const body of ["return new Promise(() => setInterval(() => {}, 99));", "while (true);"])
    it(`ends a test that never ends, and names it: ${body}`, async () => {
      const hangs = `it("hangs", function () { this.timeout(0); ${body} });`;
      expect(await told([1, 1, 0], `it("passes", () => {}); ${hangs}`, 3)).to.match(
        /^Tests: no test has ended for 3\.0 s; it was ended in: hangs\.\n/,
      );
    });

  it("ends what holds something open after the last test", async () => {
    const opens = 'it("opens", () => { require("node:net").createServer().listen(0); });';
    expect(await told([1, 1, 0], opens, 7)).to.match(
      /^Tests: all tests are done, but something .*\(.*TCPServerWrap/,
    );
  });

  it("ends the browser of a hook that ran out of time", async function () {
    if (findChromium() === null) this.skip();
    const closed = join(folder, "closed.txt");
    const source = `
      const { launchChromium } = require(${JSON.stringify(join(test, "browser"))});
      const { closing } = require(${JSON.stringify(join(test, "support/closing"))});
      const opened = closing();
      before(async function () {
        this.timeout(1);
        const browser = await launchChromium(opened);
        const note = () => require("node:fs").writeFileSync(${JSON.stringify(closed)}, "closed");
        browser.on("disconnected", note);
      });
      it("does not run", () => {});`;
    await told([0, 1, 0], source, 60);
    expect(readFileSync(closed, "utf8")).to.equal("closed");
  });
});
