import { expect } from "chai";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { launchChromium } from "../browser";
import { closing } from "../support/closing";
import { minutes } from "../support/patience";
import { hostile, hostileMarkdown } from "./madeUp";
import { folderWith, served, temporaryFolder, troublesIn, tutorial } from "./support";

// Windows refuses such names by itself.
const name =
  process.platform === "win32" ? "02 evil & 'x'" : `02 evil "><img src=x onerror=alert(1)> 'x'`;

describe("a hostile notebook", function () {
  this.timeout(minutes(1));
  const opened = closing();
  let browser: Browser | null = null;
  let site: Awaited<ReturnType<typeof served>>;
  let out: string;

  before(async function () {
    this.timeout(minutes(5));
    browser = await launchChromium(opened);
    if (browser === null) return this.skip();
    const notebooks = folderWith({
      "01-hostile.ipynb": hostile,
      [`${name}.ipynb`]: hostile,
      "...ipynb": hostile,
      "index.ipynb": hostile,
      "INDEX.ipynb": hostile,
    });
    writeFileSync(join(dirname(notebooks), "secret.png"), "secret");
    out = join(temporaryFolder(), "out");
    const { code, printed } = await tutorial(
      ...[
        "--notebooks",
        notebooks,
        "--out",
        out,
        "--title",
        `</title><script>globalThis.ran = true</script>`,
      ],
    );
    expect(code, printed).to.equal(0);
    site = await served(opened, out);
  });

  /** Opens every page with or without the help of the policy, clicks where a script could wait, and looks. */
  async function visit(
    path: string,
    bypassCSP: boolean,
    until: "load" | "networkidle" = "load",
  ): Promise<{ page: Page; context: BrowserContext; troubles: string[] }> {
    const context = await browser!.newContext({ bypassCSP, serviceWorkers: "block" });
    const troubles = troublesIn(context, site.url);
    const page = await context.newPage();
    await page.goto(site.url + path, { waitUntil: until });
    return { page, context, troubles };
  }

  for (const bypassCSP of [true, false])
    it(`runs nothing and asks no other host ${bypassCSP ? "even without" : "and never meets"} the policy`, async () => {
      const { page, context, troubles } = await visit("01-hostile.html", bypassCSP, "networkidle");
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>("article :not(a, a *)"))
          if ("click" in element) element.click();
      });
      expect(await page.evaluate("globalThis.ran")).to.equal(undefined);
      expect(troubles).to.eql([]);
      await context.close();
    });

  it("leaves no handler, odd address, style or foreign element in the page", async () => {
    const { page, context } = await visit("01-hostile.html", false);
    const found = await page.evaluate(() => {
      const article = document.querySelector("article")!;
      const elements = [...article.querySelectorAll("*")].filter((one) => !one.closest(".katex"));
      return {
        handlers: elements.flatMap((one) =>
          one.getAttributeNames().filter((n) => n.startsWith("on")),
        ),
        addresses: elements
          .flatMap((one) => [one.getAttribute("href"), one.getAttribute("src")])
          .filter(
            (address) =>
              address !== null &&
              !/^(figures\/[0-9a-f]+\.\w+|#.*|(https:)?\/\/elsewhere.example\/.*)$/.test(address),
          ),
        styles: elements.filter((one) => one.hasAttribute("style")).length,
        odd: elements
          .map((one) => one.localName)
          .filter((n) =>
            /script|iframe|object|embed|svg|form|input|video|template|style|base|meta|link/.test(n),
          ),
        posing:
          document.querySelectorAll("#content").length +
          document.querySelectorAll("[data-start-live]").length,
        fixed: elements.filter((one) => getComputedStyle(one).position === "fixed").length,
        cells: article.querySelectorAll(":scope > section.cell").length,
        scripts: document.scripts.length,
      };
    });
    const buttons = await page.locator(".live-bar [data-start-live]").count();
    expect(found).to.eql({
      handlers: [],
      addresses: [],
      styles: 0,
      odd: [],
      posing: 1 + buttons,
      fixed: 0,
      cells: 2,
      scripts: 2,
    });
    await context.close();
  });

  it("keeps its words: the page shows a part of every cell", async () => {
    const { page, context } = await visit("01-hostile.html", false);
    expect(await page.locator("article > .prose").count()).to.equal(hostileMarkdown.length);
    expect(await page.locator("article").innerText()).to.include("{{ constructor.constructor");
    expect(await page.locator("article h1").count()).to.equal(1);
    await context.close();
  });

  it("gives pictures that run nothing when they are opened by themselves", async () => {
    const pictures = readdirSync(join(out, "figures")).filter((file) => file.endsWith(".svg"));
    expect(pictures).to.have.lengthOf(1);
    const { page, context, troubles } = await visit(`figures/${pictures[0]}`, true);
    expect(await page.evaluate("globalThis.ran")).to.equal(undefined);
    expect(troubles.filter((trouble) => !/ 404 /.test(trouble))).to.eql([]); // favicon.ico
    await context.close();
  });

  it("cannot name a page so that it leaves the folder, or takes the place of another", () => {
    expect(readdirSync(dirname(out))).to.eql([basename(out)]);
    const pages = readdirSync(out).filter((file) => file.endsWith(".html"));
    expect(pages).to.have.members([
      "01-hostile.html",
      process.platform === "win32"
        ? "02-evil-x-.html"
        : "02-evil-img-src-x-onerror-alert-1-x-.html",
      "notebook.html",
      "notebook-INDEX.html",
      "notebook-index-2.html",
      "index.html",
      "404.html",
    ]);
  });

  it("shows its file name and the title as plain words on the first page and on 404", async () => {
    for (const path of ["index.html", "404.html"]) {
      const { page, context, troubles } = await visit(path, true);
      expect(await page.evaluate("globalThis.ran")).to.equal(undefined);
      expect(await page.title()).to.include("</title><script>");
      expect(troubles).to.eql([]);
      await context.close();
    }
  });
});
