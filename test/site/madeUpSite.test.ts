import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";
import type { Browser, BrowserContext, Page } from "playwright-core";

import { launchChromium } from "../browser";
import { closing } from "../support/closing";
import { minutes } from "../support/patience";
import { violations } from "./accessibility";
import { chinese, english, later } from "./madeUp";
import { folderWith, served, temporaryFolder, troublesIn, tutorial } from "./support";

describe("a tutorial of made-up notebooks, for the folder /x/ of a host", function () {
  this.timeout(minutes(1));
  const opened = closing();
  let browser: Browser | null = null;
  let site: Awaited<ReturnType<typeof served>>;
  let out: string;
  let context: BrowserContext;
  let page: Page;
  let troubles: string[];

  before(async function () {
    this.timeout(minutes(5));
    browser = await launchChromium(opened);
    if (browser === null) return this.skip();
    const notebooks = folderWith({
      "01-squeezing.ipynb": english,
      "11-later.ipynb": later,
      "zh/01-squeezing.ipynb": chinese,
      "zh/texts.json": '{"Figure 1.1. A blue box": "图 1.1。蓝色的方块"}',
    });
    out = temporaryFolder();
    const { code, printed } = await tutorial(
      ...["--notebooks", notebooks, "--out", out, "--base", "/x/", "--title", "My course"],
    );
    expect(code, printed).to.equal(0);
    site = await served(opened, out, "/x/");
  });

  async function open(path: string, options = {}): Promise<void> {
    context = await browser!.newContext({ serviceWorkers: "block", ...options });
    troubles = troublesIn(context, site.url);
    page = await context.newPage();
    await page.goto(site.url + path);
  }
  afterEach(async () => {
    await context?.close();
    expect(troubles ?? []).to.eql([]);
  });

  const search = async (words: string): Promise<string[]> => {
    if (!(await page.locator("dialog").isVisible())) await page.keyboard.press("/");
    await page.locator("dialog input").fill("");
    await page.waitForFunction(() => !document.querySelector("dialog li, dialog p:not(:empty)"));
    await page.locator("dialog input").fill(words);
    await page.waitForFunction(() => document.querySelector("dialog li, dialog p:not(:empty)"));
    return page.locator("dialog li strong").allTextContents();
  };

  it("is not built over other things", async () => {
    const folder = folderWith({ "thesis.txt": "mine" });
    const { code, printed } = await tutorial("--out", folder);
    expect(code).to.equal(1);
    expect(printed.trim()).to.equal(
      `The folder must be empty or hold an earlier tutorial, got ${folder}.`,
    );
  });

  it("says in one sentence that an option is unknown, or a notebook unreadable", async () => {
    const unknown = await tutorial("--bogus");
    expect(unknown.printed).to.match(/^There is no option --bogus: .*\n$/);
    const notebooks = folderWith({ "01-broken.ipynb": "{" });
    const broken = await tutorial("--notebooks", notebooks, "--out", temporaryFolder());
    expect(broken.printed.trim().split("\n").at(-1)).to.match(/^01-broken: its file is no JSON /);
    expect([unknown.code, broken.code]).to.eql([1, 1]);
  });

  describe("picks up what it finds:", () => {
    it("a later notebook stands in the list and is the next page", async () => {
      await open("01-squeezing.html");
      expect(await page.locator(".side a").allTextContents()).to.eql(["Squeezing", "Later"]);
      await page.locator("a[rel=next]").click();
      expect(await page.locator("h1").textContent()).to.equal("Later");
      expect(await page.locator("a[rel=next]").count()).to.equal(0);
    });

    it("an edition in another language has its own words, and links to the first and back", async () => {
      await open("zh/01-squeezing.html");
      expect(await page.locator("html").getAttribute("lang")).to.equal("zh-CN");
      expect(await page.locator(".side a").allTextContents()).to.eql(["挤压"]);
      expect(await page.locator("nav.contents p").textContent()).to.equal("本页内容");
      await page.locator("a[hreflang=en]").click();
      await page.waitForURL("**/x/01-squeezing.html");
      await page.locator("a[hreflang=zh-CN]").click();
      await page.waitForURL("**/x/zh/01-squeezing.html");
    });

    it("an edition's own words for its figures stand beside its pages, for live cells", async () => {
      await open("zh/01-squeezing.html");
      expect(await page.locator("article").getAttribute("data-texts")).to.equal("texts.json");
      expect(readFileSync(join(out, "zh/texts.json"), "utf8")).to.include("图 1.1");
      await page.goto(`${site.url}01-squeezing.html`);
      expect(await page.locator("article").getAttribute("data-texts")).to.equal(null);
    });

    it("a page that another edition lacks leads to its first page", async () => {
      await open("11-later.html");
      await page.locator("a[hreflang=zh-CN]").click();
      await page.waitForURL("**/x/zh/index.html");
      expect(await page.locator(".cards a").allTextContents()).to.eql(["挤压"]);
    });
  });

  describe("links", () => {
    it("to a notebook lead to its page and heading; to a file outside are plain words", async () => {
      await open("01-squeezing.html");
      expect(await page.locator("article a").allTextContents()).to.eql(["Later"]);
      await page.locator("article a").click();
      await page.waitForURL("**/x/11-later.html#The-end");
      expect(await page.locator("#The-end").textContent()).to.equal("The end");
    });

    it("of the contents lead to each heading", async () => {
      await open("01-squeezing.html", { viewport: { width: 1600, height: 800 } });
      const links = page.locator("nav.contents a");
      expect(await links.allTextContents()).to.eql(["Saturation", "Exercises"]);
      await links.nth(1).click();
      expect(await page.evaluate(() => document.querySelector(":target")?.textContent)).to.equal(
        "Exercises",
      );
    });

    it("of the page for a wrong address lead home from any depth", async () => {
      const missing = readFileSync(join(out, "404.html"), "utf8");
      expect(missing).to.include('href="/x/index.html"').and.include('src="/x/assets/');
      await open("404.html");
      expect(await violations(page)).to.eql([]);
      await page.locator("main a").click();
      await page.waitForURL("**/x/index.html");
    });
  });

  it("can be read without JavaScript: text, formulas, code, figures, solutions, chapters", async () => {
    await open("01-squeezing.html", {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    for (const part of [
      ".formula.block .katex-display",
      ".cell-source .hljs-keyword",
      "td >> text=0.25",
    ])
      expect(await page.locator(part).first().isVisible(), part).to.equal(true);
    const picture = page.locator("figure img");
    await picture.scrollIntoViewIfNeeded();
    expect((await picture.boundingBox())!.width).to.equal(40);
    expect(existsSync(join(out, (await picture.getAttribute("src"))!))).to.equal(true);
    await page.locator("article summary").click();
    expect(await page.locator("article details p").isVisible()).to.equal(true);
    await page.locator("header summary").click();
    await page.locator("header nav a >> text=Later").click();
    await page.waitForURL("**/11-later.html");
    expect(await page.locator("button:visible").count()).to.equal(0);
  });

  describe("search", () => {
    it("finds English words, begun and mistyped too", async () => {
      await open("11-later.html");
      for (const words of ["machine", "mach", "machne"])
        expect(await search(words), words).to.eql(["Saturation"]);
      await page.locator("dialog a").click();
      await page.waitForURL("**/x/01-squeezing.html#Saturation");
    });

    it("finds Chinese words, from any page, by single characters too", async () => {
      await open("zh/01-squeezing.html");
      for (const words of ["梯度", "饱和", "消失 函数", "度消", "会"])
        expect(await search(words), words).to.eql(["梯度消失"]);
      await page.keyboard.press("Escape");
      await page.goto(`${site.url}index.html`);
      expect((await search("挤压"))[0]).to.equal("挤压");
    });

    it("says that it found nothing, and closes by the keyboard", async () => {
      await open("index.html");
      expect(await search("qqqq")).to.eql([]);
      expect(await page.locator("dialog [role=status]").textContent()).to.equal("Nothing found.");
      expect(await violations(page)).to.eql([]);
      await page.keyboard.press("Escape");
      expect(await page.locator("dialog").isVisible()).to.equal(false);
    });
  });

  describe("the keyboard", () => {
    it("comes first to a link past the bar and the chapters, which shows when it has the focus", async () => {
      await open("01-squeezing.html");
      await page.keyboard.press("Tab");
      const skip = page.locator(":focus");
      expect(await skip.textContent()).to.equal("Skip to the text");
      expect((await skip.boundingBox())!.x).to.be.at.least(0);
      expect(await skip.evaluate((link) => getComputedStyle(link).outlineWidth)).to.equal("3px");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").evaluate((one) => one.closest("main") !== null)).to.equal(
        true,
      );
    });

    it("scrolls what is wider than a phone, and passes by what is not", async () => {
      await open("01-squeezing.html", { viewport: { width: 390, height: 800 } });
      expect(await page.locator("pre[tabindex]").count()).to.equal(0);
      await page
        .locator(".cell-source code")
        .first()
        .evaluate((code) => code.append("x".repeat(200)));
      await page.locator("pre[tabindex='0']").waitFor();
      expect(await violations(page)).to.eql([]);
    });
  });

  describe("colours", () => {
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);

    it("are the system's, until the reader chooses; the choice stays", async () => {
      await open("index.html", { colorScheme: "dark" });
      const dark = await background();
      await page.locator("[data-scheme]").click();
      const light = await background();
      expect([dark, light]).to.eql(["rgb(22, 24, 29)", "rgb(255, 255, 255)"]);
      await page.goto(`${site.url}11-later.html`);
      expect(await background()).to.equal(light);
      expect(await page.locator("[data-scheme]").getAttribute("aria-pressed")).to.equal("false");
    });

    it("are the system's without JavaScript too", async () => {
      await open("index.html", { colorScheme: "dark", javaScriptEnabled: false });
      expect(await background()).to.equal("rgb(22, 24, 29)");
    });
  });

  it("does not move by itself for a reader who asked for less motion", async () => {
    const behavior = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    await open("index.html", { reducedMotion: "reduce" });
    expect(await behavior()).to.equal("auto");
    await page.emulateMedia({ reducedMotion: "no-preference" });
    expect(await behavior()).to.equal("smooth");
  });

  it("works without a network after the first visit: pages, figures, search", async () => {
    await open("index.html", { serviceWorkers: "allow" });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.goto(`${site.url}01-squeezing.html?range=5`);
    const picture = page.locator("figure img");
    await picture.scrollIntoViewIfNeeded();
    expect(await picture.evaluate((one) => (one as HTMLImageElement).naturalWidth)).to.equal(40);
    expect(await page.evaluate(() => document.fonts.check("16px KaTeX_Main"))).to.equal(true);
    expect(await search("梯度")).to.eql(["梯度消失"]);
    await page.goto(site.url);
    expect(await page.locator(".cards a").count()).to.equal(2);
  });
});
