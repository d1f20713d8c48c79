import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { expect } from "chai";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import { launchChromium } from "../../browser";
import { darkViolations, violations } from "../../site/accessibility";
import { asking } from "../../site/askingNotebook";
import { hostile } from "../../site/hostileNotebook";
import { LivePage } from "../../site/live/livePage";
import { parseNotebook } from "../../notebooks/notebook";
import { printed, sampleNotebook } from "../../notebooks/sample";
import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";
import { runCommand } from "../runCommand";
import { english, writeNotebooks } from "./exported";
import { other, tricky } from "./samples";

const LARGEST_BYTES = 2_500_000;
const failing = sampleNotebook(
  [
    "# Failing",
    "const thrower = () => {\n  return null.x;\n};",
    "0;\n\nthrower();",
    'import { linspace } from "activation-notebooks";\nlinspace(0, 1, 0.5);',
  ],
  (cells) => (cells[1].outputs = [printed("as stored\n")]),
);
const OWN = english.find(({ name }) => name.startsWith("05-"))!;

describe("export of live pages", function () {
  this.timeout(minutes(2));
  const opened = closing();
  const folder = opened.folder("live-test-");
  const file = (name: string): string => join(folder, "out", `${name}.html`);
  let browser: Browser;
  const troubles: string[] = [];

  before("writes them", async function () {
    this.timeout(minutes(5));
    const launched = await launchChromium(opened);
    if (launched === null) return this.skip();
    browser = launched;
    const own = readFileSync(OWN.path, "utf8");
    writeNotebooks(folder, { own, asking, failing, hostile, tricky, other, "zh/tricky": tricky });
    const words = ["live", "--notebooks", folder, "--out", join(folder, "out")];
    const { status, text } = runCommand("export", words);
    expect(status, text).equal(0);
  });
  afterEach("nothing was asked for beside the file, and nothing went wrong", () => {
    expect(troubles.splice(0)).eql([]);
  });

  /** The file in a browser without a network. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ offline: true, ...options });
    opened.add(context, (context) => context.close());
    const address = pathToFileURL(path).href;
    context.on("request", (request) => {
      if (request.url().replace(/\?.*/, "") !== address && !/^(blob|data):/.test(request.url()))
        troubles.push(`asked ${request.url()}`);
    });
    context.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    context.on("weberror", (error) => troubles.push(String(error.error())));
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  it(`has all of a notebook in one file of at most ${LARGEST_BYTES / 1e6} MB, its figures ready to read`, async () => {
    expect(statSync(file("own")).size).below(LARGEST_BYTES);
    const page = await open(file("own"));
    await LivePage.of(page);
    const figures = page.locator(".cell-output figure");
    expect(await figures.count()).above(4);
    for (const figure of await figures.all()) {
      await figure.scrollIntoViewIfNeeded();
      await figure.locator("svg[role=img]").waitFor();
    }
    expect(await page.locator(".cell-output figure img").count()).equal(0);
    expect(await page.evaluate(() => document.fonts.check("16px KaTeX_Main"))).equal(true);
    expect(await page.locator(".katex-error").count()).equal(0);
  });

  it("turns, runs what is edited, and keeps answers and colours over a reload", async () => {
    const live = await LivePage.of(await open(file("asking")));
    await live.control("show", "count", "[type=range]").press("End");
    await live.shows("show", "50 tanh 1+2 plain 4 30");
    await live.edit("show", 'console.log("edited", count);');
    expect(await live.run("show")).equal("done");
    await live.shows("show", "edited 50");
    await live.cell("question").getByText("Just show me").click();
    await live.cell("answer").getByRole("textbox").fill("const answer1 = 4;");
    await live.press("check", "Check my answer");
    await live.shows("check", "right");
    expect(await violations(live.page)).eql([]);
    expect(await darkViolations(live.page)).eql([]);
    await live.page.locator("[data-scheme]").click();
    await live.page.reload();
    await LivePage.of(live.page);
    expect(await live.cell("answer").getByRole("textbox").inputValue()).equal("const answer1 = 4;");
    expect(await live.page.locator("html").getAttribute("data-theme")).equal("light");
    expect(await live.control("show", "count").inputValue()).equal("50");
  });

  it("gives the notebook, as it is and with what was changed", async () => {
    const live = await LivePage.of(await open(file("asking")));
    await live.edit("show", 'console.log("edited");');
    for (const [kind, source] of [
      ["a", /^if \(loose > 9\)/],
      ["button", /^console\.log\("edited"\);/],
    ] as const) {
      const saved = live.page.waitForEvent("download");
      await live.page.locator(".downloads").locator(kind).click();
      expect((await saved).suggestedFilename()).equal("asking.ipynb");
      const { cells } = parseNotebook(readFileSync(await (await saved).path(), "utf8"));
      expect(cells.find(({ id }) => id === "show")!.source).match(source);
    }
  });

  it("turns where nothing may be evaluated: only changed code needs that", async () => {
    const strict = join(folder, "strict.html");
    writeFileSync(strict, readFileSync(file("asking"), "utf8").replace(" 'unsafe-eval'", ""));
    const live = await LivePage.of(await open(strict));
    await live.control("show", "phi").selectOption("gelu");
    await live.shows("show", "5 gelu 1+2 plain 4 30");
    await live.edit("show", 'console.log("edited");');
    await live.press("show", "Run");
    expect(await live.error("show")).match(/does not let changed code run/);
  });

  it("says in which line an error is, also of an earlier cell", async () => {
    const live = await LivePage.of(await open(file("failing")));
    await live.press("cell-2", "Run");
    expect(await live.error("cell-2")).match(/TypeError: .*line 2 .*cell-1/s);
    await live.press("cell-3", "Run");
    expect(await live.error("cell-3")).match(/line 2: linspace\(0, 1, 0\.5\);/);
  });

  it("lets neither a cell nor the page ask anybody, which only its policy prevents", async () => {
    const asks = 'fetch("https://elsewhere.example/").catch(() => "stopped")';
    for (const bypassCSP of [false, true]) {
      const live = await LivePage.of(await open(file("asking"), { bypassCSP }));
      await live.edit("show", `console.log(await ${asks})`);
      expect(await live.run("show")).equal("done");
      await live.shows("show", "stopped");
      expect(await live.page.evaluate(asks)).equal("stopped");
      const asked = troubles.filter((each) => each === "asked https://elsewhere.example/");
      const stopped = troubles.filter((each) => each.includes("Content Security Policy"));
      troubles.length = 0;
      expect([asked.length, stopped.length > 0]).eql(bypassCSP ? [2, false] : [0, true]);
    }
  });

  it("leads to the notebooks exported along, and leaves of other links the words", async () => {
    const page = await open(file("tricky"));
    expect(await page.locator('a[href="other.html#Part"]').count()).equal(1);
    expect(await page.locator("article").innerText()).contains("absent");
    const addresses = await page
      .locator("[href], [src]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? one.getAttribute("src")));
    const isWithin = /^(#|data:(image\/|text\/plain,))/;
    expect(addresses.filter((address) => !isWithin.test(address!))).eql(["other.html#Part"]);
    expect(readFileSync(file("zh/tricky"), "utf8")).contains('<html lang="zh-CN">');
  });

  it("lets nothing of a hostile notebook run in the page, even without the policy", async () => {
    for (const bypassCSP of [false, true]) {
      const page = await open(file("hostile"), { bypassCSP });
      await LivePage.of(page);
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>("article :not(a, a *)"))
          if ("click" in element) element.click();
      });
      expect(await page.evaluate("globalThis.ran")).equal(undefined);
      expect(await page.evaluate(() => document.scripts.length)).equal(2);
    }
  });
});
