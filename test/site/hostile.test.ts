import { expect } from "chai";
import type { Page } from "playwright-core";
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { minutes } from "../support/patience";
import { folderWith } from "./folders";
import { hostile, hostileMarkdown } from "./hostileNotebook";
import { builtOnce, siteOf } from "./site";

// Windows refuses such names by itself.
const [name, pageOfName] =
  process.platform === "win32"
    ? ["02 evil & 'x'", "02-evil-x-.html"]
    : [`02 evil "><img src=x onerror=alert(1)> 'x'`, "02-evil-img-src-x-onerror-alert-1-x-.html"];

describe("a hostile notebook", function () {
  this.timeout(minutes(1));
  const site = siteOf(
    builtOnce("/", () => {
      const names = ["01-hostile", name, "..", "index", "INDEX"];
      const notebooks = folderWith(
        Object.fromEntries(names.map((each) => [`${each}.ipynb`, hostile])),
      );
      const title = "</title><script>globalThis.ran = true</script>";
      return ["--notebooks", notebooks, "--title", title];
    }),
  );
  let page: Page;

  before(async () => {
    page = await site.newPage();
    await page.goto("01-hostile.html", { waitUntil: "networkidle" });
  });

  /** Clicks where a script could wait. */
  async function nothingRuns(page: Page): Promise<void> {
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>("article :not(a, a *)"))
        if ("click" in element) element.click();
    });
    expect(await page.evaluate("globalThis.ran")).to.equal(undefined);
  }

  it("runs nothing and asks no other host even without the policy", async () => {
    const pictures = readdirSync(join(site.folder(), "figures"));
    const svgs = pictures.filter((file) => file.endsWith(".svg"));
    expect(svgs).to.have.lengthOf(1);
    const paths = ["01-hostile.html", "index.html", "404.html", `figures/${svgs[0]}`];
    const free = await site.newPage({ bypassCSP: true });
    for (const path of paths) {
      await free.goto(path, { waitUntil: "networkidle" });
      await nothingRuns(free);
    }
  });

  it("never meets the policy", async () => {
    await nothingRuns(page);
  });

  it("leaves no handler, odd address, style or foreign element in the page", async () => {
    const found = await page.evaluate(() => {
      const article = document.querySelector("article")!;
      const elements = [...article.querySelectorAll("*")].filter((one) => !one.closest(".katex"));
      const isOdd = /script|iframe|object|embed|svg|form|input|video|template|style|base|meta|link/;
      const isOurs = /^(figures\/[0-9a-f]+\.\w+|#.*|(https:)?\/\/elsewhere.example\/.*)$/;
      return {
        handlers: elements
          .flatMap((one) => one.getAttributeNames())
          .filter((name) => name.startsWith("on")),
        addresses: elements
          .flatMap((one) => [one.getAttribute("href"), one.getAttribute("src")])
          .filter((address) => address !== null && !isOurs.test(address)),
        // Where a cell has run, the page keeps the height.
        styles: elements
          .map((one) => one.getAttribute("style") ?? "")
          .filter((style) => !/^(min-height: [\d.]+px;)?$/.test(style)),
        // A picture that came near is part of the page, cleaned once more.
        odd: elements
          .map((one) => one.localName)
          .filter((name) => isOdd.test(name) && name !== "svg"),
        loose: document.querySelectorAll("article svg:not(.cell-output figure > svg[role=img])")
          .length,
        posing: document.querySelectorAll("#content, :not(.page-tools) > [data-show-code]").length,
        bars: document.querySelectorAll(".page-tools").length,
        fixed: elements.filter((one) => getComputedStyle(one).position === "fixed").length,
        cells: article.querySelectorAll(":scope > section.cell").length,
        scripts: document.scripts.length,
      };
    });
    expect(found).to.eql({
      ...{ handlers: [], addresses: [], styles: [], odd: [], posing: 1, bars: 1, fixed: 0 },
      ...{ cells: 2, scripts: 2, loose: 0 },
    });
  });

  it("keeps its words: the page shows a part of every cell", async () => {
    expect(await page.locator("article > .prose").count()).to.equal(hostileMarkdown.length);
    expect(await page.locator("article").innerText()).to.include("{{ constructor.constructor");
    expect(await page.locator("article h1").count()).to.equal(1);
    expect(await page.locator(".brand").textContent()).to.include("</title><script>");
  });

  it("cannot name a page so that it leaves the folder, or takes the place of another", () => {
    expect(readdirSync(dirname(site.folder()))).to.eql([basename(site.folder())]);
    const pages = readdirSync(site.folder()).filter((file) => file.endsWith(".html"));
    const notebooks = ["notebook", "notebook-INDEX", "notebook-index-2"];
    expect(pages).to.have.members([
      ...["01-hostile.html", pageOfName, ...notebooks.map((each) => `${each}.html`)],
      ...["index.html", "404.html"],
    ]);
  });
});
