import { readFileSync } from "node:fs";

import { expect } from "chai";
import type { Locator, Page } from "playwright-core";

import { minutes } from "../../../support/patience";
import { darkViolations, violations } from "../../accessibility";
import { madeUpTutorial } from "../../madeUp";
import { siteOf } from "../../site";
import { LivePage } from "../livePage";

describe("what a reader takes along of a page", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);
  let live: LivePage;
  let page: Page;

  beforeEach(async () => {
    page = await site.open("05-live.html", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator("article[data-awake]").waitFor();
    live = new LivePage(page);
  });
  afterEach(() => page.context().close());

  const unfold = (cell: Locator): Promise<void> => cell.locator(".take > summary").press("Enter");
  const button = (cell: Locator, name: string): Locator =>
    cell.locator(".take").getByRole("button", { name, exact: true });
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const tells = (cell: Locator, text: string): Promise<void> =>
    cell.locator(".take [role=status]").getByText(text).waitFor();
  /** Presses the button that saves a cell's output as a kind of file: its name and text. */
  const saved = async (cell: Locator, kind: string): Promise<[string, Buffer]> => {
    const download = page.waitForEvent("download");
    await button(cell, `Save as ${kind}`).press("Enter");
    const file = await download;
    return [file.suggestedFilename(), readFileSync(await file.path())];
  };

  it("comes without moving anything, and by the keyboard", async () => {
    const line = live.cell("line");
    const height = (): Promise<number> => page.evaluate(() => document.body.scrollHeight);
    const before = await height();
    await line.locator(".take").evaluate((row) => row.remove());
    expect(await height()).to.equal(before);
    await unfold(live.cell("dot"));
    expect(await button(live.cell("dot"), "Copy link").isVisible()).to.equal(true);
    expect(await violations(page)).to.eql([]);
    expect(await darkViolations(page)).to.eql([]);
  });

  it("is the address of a figure with the values that are turned", async () => {
    const line = live.cell("line");
    await live.control("line", "range").fill("2");
    await page.waitForURL("**/05-live.html?range=2");
    await unfold(line);
    await button(line, "Copy link").click();
    await tells(line, "Copied.");
    expect(await clipboard()).to.match(/\/x\/05-live\.html\?range=2#fig-1\.1$/);
  });

  it("is the figure as it was stored, in the colours of a light page, with its words", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    const dot = live.cell("dot");
    await unfold(dot);
    const [name, svg] = await saved(dot, "SVG");
    expect(name).to.equal("dot.svg"); // its number is that of another figure of the page
    expect(svg.toString()).to.match(/^<svg .*<title>Figure 1.1. Two panels.*<desc>Two panels</s);
    expect(svg.toString())
      .to.include('stroke="#1d4ed8"')
      .and.not.match(/class|script|data-mark/);
    const [, png] = await saved(dot, "PNG");
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).to.eql(["PNG", 80]);
    await tells(dot, "Saved as dot.png.");
    const [, csv] = await saved(dot, "CSV");
    expect(csv.toString().split("\r\n")).to.eql([
      "\ufeffseries,x,y",
      ...["slow,0,0", "slow,1,0.5", "quick,0,0", "quick,1,1", ""],
    ]);
  });

  it("is the figure of the values that are turned, under its number", async () => {
    const line = live.cell("line");
    await live.control("line", "points").fill("3");
    await live.shows("line", "A line of 3 points");
    await unfold(line);
    const [name, csv] = await saved(line, "CSV");
    expect(name).to.equal("figure-1.1.csv");
    expect(csv.toString().split("\r\n").slice(1)).to.eql(["1,-3,-6", "1,0,0", "1,3,6", ""]);
    expect((await saved(line, "SVG"))[1].toString()).to.include("A line of 3 points.");
  });

  it("is handed to another program of the device, where there is a way", async () => {
    await page.addInitScript(() => {
      const share = (data: ShareData): Promise<void> => {
        document.title = `shared ${data.url}`;
        return Promise.resolve();
      };
      Object.defineProperty(navigator, "share", { value: share });
    });
    await page.goto("05-live.html?range=2");
    await page.locator("article[data-awake]").waitFor();
    await unfold(live.cell("line"));
    await button(live.cell("line"), "Share").click();
    await page.waitForFunction(() => document.title.endsWith("/x/05-live.html?range=2#fig-1.1"));
  });

  it("says so where a figure holds nothing of the kind", async () => {
    const stored = live.cell("line");
    await unfold(stored);
    await button(stored, "Save as CSV").click();
    await tells(stored, "There is nothing of that kind in this figure.");
  });

  it("is a table", async () => {
    await page.goto("01-squeezing.html");
    const cell = page.locator(".cell:has(td)");
    await unfold(cell);
    const [name, csv] = await saved(cell, "CSV");
    expect([name, csv.toString()]).to.eql(["cell-3.csv", "\ufeff0.25,verdict\r\n"]);
  });

  it("is code: of a cell, as it is now", async () => {
    await page.locator("[data-show-code]").click();
    await live.edit("last", "console.log(1 < 2);");
    await live.press("last", "Copy");
    await live.cell("last").getByRole("button", { name: "Copied." }).waitFor();
    expect(await clipboard()).to.equal("console.log(1 < 2);");
  });
});

describe("one figure in a frame elsewhere", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);

  it("is shown with what turns it and a link, and nothing else, as the copied code asks", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const page = await site.open("05-live.html?points=4", { permissions });
    await page.locator("article[data-awake]").waitFor();
    const line = page.locator("[data-cell=line]");
    await line.locator(".take > summary").press("Enter");
    await line.getByRole("button", { name: "Copy embed code" }).click();
    await line.locator(".take [role=status]").getByText("Copied.").waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const found = /^<iframe src="([^"]+)" title="Figure 1.1. A line of 4 points\." .*<\/iframe>$/;
    const [, address] = found.exec(code)!;
    await page.goto(address.replaceAll("&amp;", "&"));
    await page.getByText("A line of 4 points").waitFor();
    expect(await page.title()).to.equal("Figure 1.1 · Live cells · My course");
    const names = await page
      .locator(".control:visible")
      .evaluateAll((all) => all.map((control) => (control as HTMLElement).dataset.name));
    expect(names).to.eql(["range", "points"]);
    const link = page.locator(".only-link a");
    await page.locator(".control[data-name=points] input[type=number]").fill("6");
    await page.waitForURL(/points=6/);
    await link.focus();
    expect(await link.getAttribute("href")).to.match(/05-live\.html\?points=6#fig-1\.1$/);
    expect(await page.locator("header, footer, .prose, summary >> visible=true").count()).to.equal(
      0,
    );
    expect(await violations(page)).to.eql([]);
    await page.context().close();
  });

  it("is asked for by code in which a caption stays words", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const live = await LivePage.of(await site.open("05-live.html", { permissions }));
    const caption = `Figure 1.1. "><script>globalThis.ran = 1</script> & 'so'`;
    const options = `{ caption: ${JSON.stringify(caption)}, alt: "a", marks: [Plot.dot([[0, 0]])] }`;
    await live.edit("line", `figure(${options});`);
    expect(await live.run("line")).to.equal("done");
    await live.cell("line").locator(".take > summary").press("Enter");
    await live.cell("line").getByRole("button", { name: "Copy embed code" }).click();
    await live.cell("line").locator(".take [role=status]").getByText("Copied.").waitFor();
    const found = await live.page.evaluate(async () => {
      const code = await navigator.clipboard.readText();
      const { body } = new DOMParser().parseFromString(code, "text/html");
      return [body.childElementCount, body.querySelector("iframe")!.title];
    });
    expect(found).to.eql([1, caption]);
    await live.page.context().close();
  });

  it("is not shown for an address that names no figure", async () => {
    for (const only of [
      "",
      "fig-9.9",
      "content",
      "cell-line",
      "<img src=x onerror=alert(1)>",
      "%",
    ]) {
      const page = await site.open(`05-live.html?only=${encodeURIComponent(only)}`);
      expect(await page.locator("h1").isVisible(), only).to.equal(true);
      expect(await page.locator("html").getAttribute("data-only")).to.equal(null);
      await page.context().close();
    }
  });
});
