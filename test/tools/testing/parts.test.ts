import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { expect } from "chai";

import { findChromium } from "../../../tools/chromium.mjs";
import { importTool } from "../../notebooks/importTool";
import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";
import { removeFolder } from "../export/exported";

const root = resolve(__dirname, "../../..");

describe("the parts of npm test", function () {
  this.timeout(minutes(3));
  const opened = closing();
  const folder = opened.add(mkdtempSync(join(tmpdir(), "parts-")), removeFolder);

  /** What countedMocha resolves to and tells for a file of tests. */
  async function mocha(source: string, limit?: number): Promise<{ counts: object; told: string }> {
    const file = join(folder, `${Math.random()}.test.ts`);
    writeFileSync(file, source);
    const lines: string[] = [];
    const { countedMocha } = await importTool("testing/parts.mjs");
    const tell = (line: string): void => void lines.push(line);
    const counts = await countedMocha("Tests", [file], { tell, limit });
    return { counts, told: lines.join("\n") };
  }

  it("counts tests, and tells failures and notes", async () => {
    const { counts, told } = await mocha(`
      it("passes", () => console.log("Note: as it is."));
      it.skip("skips", () => {});
      describe("sum", () => it("fails", () => { throw new Error("oh"); }));`);
    expect(counts).to.eql({ passed: 1, failed: 1, skipped: 1 });
    expect(told).to.match(/^Note: as it is\.\n {2}1\) sum\n {7}fails:\n {5}Error: oh\n/);
    expect(told).to.match(/\nTests: 1 passed, 1 failed, 1 skipped, [\d.]+ s$/);
  });

  it("takes a crash for a failure, and shows what was printed", async () => {
    const { counts, told } = await mocha("throw new Error('no such thing');");
    expect(counts).to.eql({ passed: 0, failed: 1, skipped: 0 });
    expect(told).to.match(/^Tests: mocha ended before its tests, with code 1\.\n.*no such thing/s);
  });

  it("ends a test that waits for ever, or runs for ever, and names it", async () => {
    for (const body of ["return new Promise(() => setInterval(() => {}, 99));", "while (true);"]) {
      const { counts, told } = await mocha(
        `it("passes", () => {}); it("hangs", function () { this.timeout(0); ${body} });`,
        3,
      );
      expect(counts).to.eql({ passed: 1, failed: 1, skipped: 0 });
      expect(told).to.match(/^Tests: no test has ended for 3\.0 s; it was ended in: hangs\.\n/);
    }
  });

  it("ends what holds something open after the last test", async () => {
    const { counts, told } = await mocha(
      'it("opens", () => { require("node:net").createServer().listen(0); });',
      7,
    );
    expect(counts).to.eql({ passed: 1, failed: 1, skipped: 0 });
    expect(told).to.match(/^Tests: all tests are done, but something .*\(.*TCPServerWrap/);
  });

  it("ends the browser of a hook that ran out of time", async function () {
    if (findChromium() === null) this.skip();
    const closed = join(folder, "closed.txt");
    const { counts } = await mocha(
      `import { writeFileSync } from "node:fs";
      import { launchChromium } from ${JSON.stringify(join(root, "test/browser"))};
      import { closing } from ${JSON.stringify(join(root, "test/support/closing"))};
      const opened = closing();
      before(async function () {
        this.timeout(1);
        const browser = await launchChromium(opened);
        browser!.on("disconnected", () => writeFileSync(${JSON.stringify(closed)}, "closed"));
      });
      it("does not run", () => {});`,
      60,
    );
    expect(counts).to.eql({ passed: 0, failed: 1, skipped: 0 });
    expect(readFileSync(closed, "utf8")).to.equal("closed");
  });
});
