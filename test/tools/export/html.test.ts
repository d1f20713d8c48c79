import { readFileSync, statSync } from "node:fs";
import { basename, relative } from "node:path";
import { pathToFileURL } from "node:url";

import { expect } from "chai";
import type { Browser } from "playwright-core";

import { converted } from "../../../tools/export/nbconvert.mjs";
import { launchChromium } from "../../browser";
import { markdownCells, parseNotebook } from "../../notebooks/notebook";
import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";
import { english, newFolder, writeNotebooks } from "./exported";
import { hostile, mistaken, other, tricky, trickyFormulas } from "./samples";

const LARGEST_BYTES = 1_000_000;

describe("export of HTML", function () {
  this.timeout(minutes(10));
  const opened = closing();
  const folder = newFolder(opened);
  const files = new Map<string, string>();
  let browser: Browser;

  before(async function () {
    const launched = await launchChromium(opened);
    if (launched === null) return this.skip();
    browser = launched;
    const texts = { tricky, other, hostile, mistaken, "zh/tricky": tricky };
    const samples = writeNotebooks(folder, texts);
    for (const path of await converted("html", [...english, ...samples], folder))
      files.set(relative(folder, path).replace(/\.html$/, ""), path);
  });

  const read = (name: string): string => readFileSync(files.get(name)!, "utf8");

  for (const { name, path } of english)
    it(`has all formulas, figures and tables of ${name} in one file of at most ${LARGEST_BYTES / 1000} kB`, async () => {
      const { shown, complaints, requests } = await open(name);
      const source = parseNotebook(readFileSync(path, "utf8"));
      const outputs = source.cells.flatMap((cell) => cell.outputs ?? []);
      const containing = (tag: string): number =>
        outputs.filter(({ text }) => text.startsWith(tag)).length;
      expect(shown).deep.equal({
        formulas: markdownCells(source).reduce((sum, cell) => sum + formulasIn(cell.source), 0),
        mistakes: 0,
        fontsMissing: [],
        pictures: containing("<figure>"),
        tables: containing("<table>"),
      });
      expect(complaints).deep.equal([]);
      expect(requests).deep.equal([`${name}.html`]);
      expect(statSync(files.get(name)!).size).below(LARGEST_BYTES);
    });

  it("sets formulas wherever JupyterLab does, and nowhere else", async () => {
    const { formulas, shown, dollars } = await open("tricky");
    expect(formulas).deep.equal(trickyFormulas);
    expect(shown).include({ formulas: trickyFormulas.length, mistakes: 0 });
    expect(dollars).deep.equal([
      "$5",
      "$6",
      "a `$b$` c",
      "$$",
      "$$",
      ". Escaped: $7 and $8.",
      "const s = `${a} $b$ $$c$$`;",
      "$d$",
      "$e$",
      "$y$",
      "1 $z$ 2",
    ]);
  });

  it("shows a formula with a mistake as it was written, in red", () => {
    expect(read("mistaken")).match(/class="katex-error"[^>]*>\\frac\{1<.*\\pi</);
  });

  it("leads links to the pages exported along, and leaves of others the words", () => {
    expect(read("tricky")).contains('href="other.html#Part"').and.contains("[code](other.ipynb)");
    expect(read("tricky")).not.contains('href="absent');
    expect(read("other")).contains('href="tricky.html"');
  });

  it("takes its title from the first heading, and its language from the edition", () => {
    expect(read("other")).contains("<title>Other</title>").and.contains('<html lang="en">');
    expect(read("zh/tricky")).contains('<html lang="zh">');
  });

  it("lets nothing of a hostile notebook run or load", async () => {
    const { title, requests } = await open("hostile");
    expect(title).equal("Hostile");
    expect(requests).deep.equal(["hostile.html"]);
  });

  async function open(name: string) {
    const page = await browser.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("requestfinished", (request) => requests.push(request.url()));
    page.on("requestfailed", (request) => {
      // What the page's own policy stopped did not leave it.
      if (request.failure()?.errorText !== "csp") requests.push(request.url());
    });
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(pathToFileURL(files.get(name)!).href);
    const opened = {
      shown: await page.evaluate(shownOn),
      formulas: await page.evaluate(formulasOn),
      dollars: await page.evaluate(dollarsOn),
      title: await page.title(),
      requests: requests.filter((url) => !url.startsWith("data:")).map((url) => basename(url)),
      complaints,
    };
    await page.close();
    return opened;
  }
});

/** The formulas in prose, counted without the parser of Markdown. */
const formulasIn = (markdown: string): number =>
  markdown.replace(/(`+).*?\1/gs, "").match(/\$\$.+?\$\$|\$[^$]+\$/gs)?.length ?? 0;

/** In the page: what a reader sees of its parts. */
async function shownOn() {
  // What stands in a folded solution loads its font when it is unfolded.
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  const faces = new Set(
    [...document.fonts].map((face) => `${face.family} ${face.weight} ${face.style} ${face.status}`),
  );
  const fonts = new Set(
    [...document.querySelectorAll(".katex-html *")]
      .filter((element) => [...element.childNodes].some((node) => node.nodeValue?.trim()))
      .map((element) => getComputedStyle(element))
      .map(
        (style) =>
          `${style.fontFamily.split(",")[0]} ${style.fontWeight} ${style.fontStyle} loaded`,
      ),
  );
  return {
    formulas: document.querySelectorAll(".katex").length,
    mistakes: document.querySelectorAll(".katex-error").length,
    fontsMissing: [...fonts].filter((font) => !faces.has(font)),
    pictures: [...document.images].filter((image) => image.naturalWidth > 0).length,
    tables: document.querySelectorAll(".jp-OutputArea-output table").length,
  };
}

/** In the page: the TeX of its formulas, as a screen reader or a copy gets it. */
function formulasOn(): string[] {
  return [...document.querySelectorAll(".katex annotation")].map(({ textContent }) =>
    textContent.replace(/\s+/g, " ").trim(),
  );
}

/** In the page: the texts with a dollar that are seen by a reader and not part of a formula. */
function dollarsOn(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode;
    const line = parentElement!.closest(".highlight pre, code")?.textContent ?? nodeValue!;
    if (line.includes("$") && !parentElement!.closest(".katex")) found.push(line.trim());
  }
  return found.filter((text, i) => text !== found[i - 1] || text === "$$");
}
