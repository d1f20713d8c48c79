import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";
import type { Page } from "playwright-core";

import { minutes } from "../support/patience";
import { violations } from "./accessibility";
import { folderWith, temporaryFolder } from "./folders";
import { LivePage } from "./live/livePage";
import { madeUpTutorial } from "./madeUp";
import { siteOf, tutorial } from "./site";

describe("a tutorial of made-up notebooks, for the folder /x/ of a host", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);
  let page: Page;

  before(async () => {
    page = await site.newPage({ viewport: { width: 1600, height: 800 } });
  });

  const search = async (words: string): Promise<string[]> => {
    if (!(await page.locator("dialog").isVisible())) await page.keyboard.press("/");
    await page.locator("dialog input").fill("");
    await page.waitForFunction(() => !document.querySelector("dialog li, dialog p:not(:empty)"));
    await page.locator("dialog input").fill(words);
    await page.waitForFunction(() => document.querySelector("dialog li, dialog p:not(:empty)"));
    return page.locator("dialog li strong").allTextContents();
  };

  it("says in one sentence what is wrong: an option, a notebook, a folder that holds other things", async () => {
    const broken = ["--notebooks", folderWith({ "01-broken.ipynb": "{" })];
    for (const [message, ...args] of [
      ["There is no option --bogus: ", "--bogus"],
      ["01-broken: its file is no JSON ", ...broken, "--out", temporaryFolder()],
      ["The folder must be empty or hold ", "--out", folderWith({ "thesis.txt": "mine" })],
    ]) {
      const { code, printed } = await tutorial(...args);
      expect(printed.trim().split("\n").at(-1)).to.match(RegExp(`^${message}`));
      expect(code).to.equal(1);
    }
  });

  it("lists every notebook; the last has no next page", async () => {
    await page.goto("05-live.html");
    expect(await page.locator(".brand").textContent()).to.equal("My course");
    expect(await page.locator(".side a").allTextContents()).to.eql([
      ...["Squeezing", "Live cells", "Asking", "Dragging", "Learning", "Later"],
    ]);
    await page.locator("a[rel=next]").click();
    expect(await page.locator("h1").textContent()).to.equal("Asking");
    for (const title of ["Dragging", "Learning", "Later"]) {
      await page.locator("a[rel=next]").click();
      expect(await page.locator("h1").textContent()).to.equal(title);
    }
    expect(await page.locator("a[rel=next]").count()).to.equal(0);
  });

  it("has an edition with its own words and figure texts, which leads to the first and back", async () => {
    await page.goto("zh/01-squeezing.html");
    expect(await page.locator("html").getAttribute("lang")).to.equal("zh-CN");
    expect(await page.locator(".side a").allTextContents()).to.eql(["挤压"]);
    expect(await page.locator("nav.contents p").textContent()).to.equal("本页内容");
    expect(await page.locator("article").getAttribute("data-texts")).to.equal("texts.json");
    expect(readFileSync(join(site.folder(), "zh/texts.json"), "utf8")).to.include("图 1.1");
    await page.locator("a[hreflang=en]").click();
    await page.waitForURL("**/x/01-squeezing.html");
    expect(await page.locator("article").getAttribute("data-texts")).to.equal(null);
    await page.locator("a[hreflang=zh-CN]").click();
    await page.waitForURL("**/x/zh/01-squeezing.html");
    await page.goto("11-later.html");
    await page.locator("a[hreflang=zh-CN]").click(); // which lacks this page
    await page.waitForURL("**/x/zh/index.html");
    expect(await page.locator(".path a").allTextContents()).to.eql(["挤压"]);
  });

  it("links of the contents lead to headings, those of the text to pages and headings", async () => {
    await page.goto("01-squeezing.html");
    const links = page.locator("nav.contents a");
    expect(await links.allTextContents()).to.eql(["Saturation", "Exercises"]);
    await links.nth(1).click();
    expect(await page.locator(":target").textContent()).to.equal("Exercises");
    await page.locator("article p a >> text=Later").click();
    await page.waitForURL("**/x/11-later.html#The-end");
    expect(await page.locator(":target").textContent()).to.equal("The end");
  });

  it("begins with the ways through other people's notebooks, and no figure of ours", async () => {
    for (const [start, first] of [
      ["index.html", ["Squeezing", "How steep is a squeeze? Later and source.", "01 · 2 minutes"]],
      ["zh/index.html", ["挤压", "挤压有多陡?", "01 · 1 分钟"]],
    ] as const) {
      await page.goto(start);
      const steps = page.locator(".path li");
      expect(await steps.first().locator("a, p").allTextContents()).to.eql(first);
      const picture = steps.first().locator("img");
      await picture.evaluate((image) => (image as HTMLImageElement).decode());
      expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).to.equal(
        40,
      );
      expect(await page.locator(".hero, .teachers, script[src*=start]").count()).to.equal(0);
      expect(await violations(page)).to.eql([]);
    }
  });

  it("the page for a wrong address leads home from any depth", async () => {
    const missing = readFileSync(join(site.folder(), "404.html"), "utf8");
    expect(missing).to.include('href="/x/index.html"').and.include('src="/x/assets/');
    await page.goto("404.html");
    expect(await violations(page)).to.eql([]);
    await page.locator("main a").click();
    await page.waitForURL("**/x/index.html");
  });

  it("can be read without JavaScript: text, formulas, code, figures, solutions, chapters", async () => {
    const plain = await site.open("01-squeezing.html", {
      ...{ colorScheme: "dark", javaScriptEnabled: false, viewport: { width: 390, height: 800 } },
    });
    expect(await background(plain)).to.equal(DARK);
    for (const code of await plain.locator("details.code summary").all()) await code.click();
    const parts = [
      ".formula.block .katex-display",
      ".cell-source .hljs-keyword",
      "td >> text=0.25",
    ];
    for (const part of parts)
      expect(await plain.locator(part).first().isVisible(), part).to.equal(true);
    const picture = plain.locator("figure img");
    await picture.scrollIntoViewIfNeeded();
    expect((await picture.boundingBox())!.width).to.equal(40);
    expect(existsSync(join(site.folder(), (await picture.getAttribute("src"))!))).to.equal(true);
    await plain.locator("article summary >> text=Solution").click();
    expect(await plain.locator("article details p").isVisible()).to.equal(true);
    await plain.locator("header summary").click();
    await plain.locator("header nav a >> text=Later").click();
    await plain.waitForURL("**/11-later.html");
    expect(await plain.locator("button:visible").count()).to.equal(0);
  });

  it("the search finds words of any language from any page, and leads to their heading", async () => {
    await page.goto("zh/01-squeezing.html");
    for (const words of ["梯度", "消失 函数", "度消"])
      expect((await search(words))[0], words).to.equal("梯度消失");
    expect(await search("machne")).to.eql(["Saturation"]);
    await page.locator("dialog a").click();
    await page.waitForURL("**/x/01-squeezing.html#Saturation");
    expect((await search("挤压"))[0]).to.equal("挤压");
  });

  it("the search says that it found nothing, and closes by the keyboard", async () => {
    await page.goto("index.html");
    expect(await search("qqqq")).to.eql([]);
    expect(await page.locator("dialog [role=status]").textContent()).to.equal("Nothing found.");
    expect(await violations(page)).to.eql([]);
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog").isVisible()).to.equal(false);
  });

  it("the keyboard comes first to a link past the bar and the chapters, which shows then", async () => {
    await page.goto("01-squeezing.html");
    expect(await violations(page)).to.eql([]);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    expect(await skip.textContent()).to.equal("Skip to the text");
    expect((await skip.boundingBox())!.x).to.be.at.least(0);
    expect(await skip.evaluate((link) => getComputedStyle(link).outlineWidth)).to.equal("3px");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.locator("main :focus").count()).to.equal(1);
  });

  it("the keyboard scrolls what is wider than a phone, and passes by what is not", async () => {
    const phone = await site.open("01-squeezing.html", { viewport: { width: 390, height: 800 } });
    await phone.locator("[data-show-code]").click();
    expect(await phone.locator("pre[tabindex]").count()).to.equal(0);
    await phone
      .locator(".cell-source code")
      .first()
      .evaluate((code) => code.append("x".repeat(200)));
    await phone.locator("pre[tabindex='0']").waitFor();
    expect(await violations(phone)).to.eql([]);
  });

  const DARK = "rgb(22, 24, 29)";
  const background = (of: Page): Promise<string> =>
    of.evaluate(() => getComputedStyle(document.body).backgroundColor);

  it("colours are the system's, until the reader chooses; the choice stays", async () => {
    const dark = await site.open("index.html", { colorScheme: "dark" });
    expect(await background(dark)).to.equal(DARK);
    await dark.locator("[data-scheme]").click();
    expect(await background(dark)).to.equal("rgb(255, 255, 255)");
    await dark.goto("11-later.html");
    expect(await background(dark)).to.equal("rgb(255, 255, 255)");
    expect(await dark.locator("[data-scheme]").getAttribute("aria-pressed")).to.equal("false");
  });

  it("does not move by itself for a reader who asked for less motion", async () => {
    const behavior = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    await page.goto("index.html");
    expect(await behavior()).to.equal("smooth");
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await behavior()).to.equal("auto");
  });

  it("no file imports the Worker's own, which WebKit would run once more", () => {
    const folder = join(site.folder(), "assets");
    const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
    expect(scripts.filter((file) => file.startsWith("changedCell-")).length).to.equal(1);
    const code = scripts.map((file) => readFileSync(join(folder, file), "utf8"));
    expect(code.filter((text) => /(?:from|import) ?["'`]\.\/worker-/.test(text))).to.eql([]);
  });

  it("works without a network after the first visit: pages, figures, search, cells, compilers", async () => {
    page = await site.open("index.html", { serviceWorkers: "allow" });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await page.goto("01-squeezing.html?range=5");
    await page.locator("article[data-awake]").waitFor();
    const picture = page.locator("figure svg[role=img] rect[fill=blue]");
    await picture.scrollIntoViewIfNeeded();
    expect(await picture.isVisible()).to.equal(true);
    expect(await page.evaluate(() => document.fonts.check("16px KaTeX_Main"))).to.equal(true);
    expect((await search("梯度"))[0]).to.equal("梯度消失");
    await page.goto("05-live.html?points=4");
    const live = await LivePage.of(page);
    await live.shows("line", "A line of 4 points.");
    await live.edit("last", 'console.log("changed");');
    expect(await live.run("last")).to.equal("done");
    await page.goto("");
    expect(await page.locator(".path a").count()).to.equal(6);
    const answer = await page.goto("no/such/page.html");
    expect(answer!.status()).to.equal(404);
    await page.locator("main a").click();
    await page.waitForURL("**/x/index.html");
  });

  it("keeps the sign behind a formula in the line of its last part, however narrow the page is", async () => {
    await page.goto("01-squeezing.html");
    const prose = page.locator(".prose:has(.held)").first();
    const parted = await prose.evaluate((text: HTMLElement) => {
      const middle = (part: Element): number => {
        const { top, bottom } = [...part.getClientRects()].at(-1)!;
        return (top + bottom) / 2;
      };
      const isParted = (held: Element): boolean =>
        middle(held.querySelector(".closing")!) -
          middle([...held.querySelectorAll(".base")].at(-1)!) >
        12;
      const at: number[] = [];
      for (let width = 150; width < 650; width++) {
        text.style.width = `${width}px`;
        if ([...text.querySelectorAll(".held")].some(isParted)) at.push(width);
      }
      return at;
    });
    expect(parted).to.eql([]);
  });

  it("is printed light from a dark page, solutions open, code as it is, figures uncut", async () => {
    const dark = await site.open("01-squeezing.html", { colorScheme: "dark" });
    await dark.locator("article[data-awake]").waitFor();
    await dark.emulateMedia({ media: "print" });
    expect(await background(dark)).to.equal("rgb(255, 255, 255)");
    const picture = dark.locator("figure :is(img, svg)").first();
    expect(await picture.evaluate((one) => getComputedStyle(one).filter)).to.equal("none");
    expect(await dark.getByText("It is a quarter").isVisible()).to.equal(true);
    expect(await dark.locator(".cell-source:visible").count()).to.equal(0);
    expect(
      await dark.locator(":is(button, nav, .take, .controls, details.code):visible").count(),
    ).to.equal(0);
    for (const whole of ["figure:has(figcaption)", "table", ".prose details"]) {
      const first = dark.locator(whole).first();
      const style = await first.evaluate((one) => getComputedStyle(one).breakInside);
      expect(style, whole).to.equal("avoid");
    }
    await dark.emulateMedia({ media: "screen" });
    await dark.locator("[data-show-code]").click();
    await dark.emulateMedia({ media: "print" });
    expect(await dark.locator(".cell-source:visible").count()).to.equal(2);
  });

  it("wakes also in a browser that never calls itself idle", async () => {
    const busy = await site.newPage();
    await busy.addInitScript(() => {
      window.requestIdleCallback = (task, { timeout } = {}) =>
        window.setTimeout(task, timeout ?? 1e9);
    });
    await busy.goto("01-squeezing.html");
    await busy.locator("article[data-awake]").waitFor();
  });

  it("has at hand the fonts of formulas that only paper shows", async () => {
    const folded = await site.open("01-squeezing.html");
    await folded.waitForFunction(() =>
      [...document.fonts].some(
        (font) => font.family === "KaTeX_Caligraphic" && font.status === "loaded",
      ),
    );
    expect(await folded.getByText("It is a quarter").isVisible()).to.equal(false);
  });

  it("says how to cite a page, with the address at which it is read", async () => {
    await page.goto("01-squeezing.html");
    await page.locator(".cite summary").click();
    const text = await page.locator(".cite").innerText();
    expect(text).to.match(/Squeezing\. My course\. http:\S+\/x\/01-squeezing\.html/);
    expect(text).to.match(
      /@misc\{01-squeezing,\n {2}title = \{Squeezing\},\n.*\n {2}url = \{http:\S+\}\n\}/,
    );
    expect(await violations(page)).to.eql([]);
  });
});
