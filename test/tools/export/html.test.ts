import { readFileSync, statSync } from "node:fs";
import { basename, relative } from "node:path";
import { pathToFileURL } from "node:url";

import { expect } from "chai";
import type { Browser, Page } from "playwright-core";

import { launchChromium } from "../../browser";
import { markdownCells, parseNotebook } from "../../notebooks/notebook";
import { notebookFiles } from "../../notebooks/testedNotebooks";
import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";
import { exported, newFolder, removeFolder, writeNotebooks } from "./exported";
import { hostile, mistaken, other, tricky, trickyFormulas } from "./samples";

const LARGEST_BYTES = 400_000;
const english = notebookFiles().filter(({ edition }) => edition === "");

describe("export of HTML", function () {
  this.timeout(minutes(10));
  const opened = closing();
  let folder: string;
  const files = new Map<string, string>();
  let browser: Browser | null = null;

  before(async () => {
    folder = opened.add(newFolder(), removeFolder);
    const samples = writeNotebooks(folder, {
      tricky,
      other,
      hostile,
      mistaken,
      "zh/tricky": tricky,
    });
    browser = await launchChromium(opened);
    for (const path of await exported("html", [...english, ...samples], folder))
      files.set(relative(folder, path).replace(/\.html$/, ""), path);
  });

  const read = (name: string): string => readFileSync(files.get(name)!, "utf8");

  for (const notebook of english)
    describe(notebook.name, () => {
      it(`has all its formulas, figures and tables in one file of at most ${LARGEST_BYTES / 1000} kB`, async function () {
        const opened = await open(files.get(notebook.name)!);
        if (opened === null) return this.skip();
        const source = parseNotebook(readFileSync(notebook.path, "utf8"));
        const outputs = source.cells.flatMap((cell) => cell.outputs ?? []);
        const containing = (tag: string): number =>
          outputs.filter(({ text }) => text.startsWith(tag)).length;
        expect(opened.shown).deep.equal({
          formulas: markdownCells(source).reduce((sum, cell) => sum + formulasIn(cell.source), 0),
          mistakes: 0,
          fontsMissing: [],
          pictures: containing("<figure>"),
          tables: containing("<table>"),
        });
        expect(opened.complaints).deep.equal([]);
        expect(opened.requests).deep.equal([basename(files.get(notebook.name)!)]);
        expect(statSync(files.get(notebook.name)!).size).below(LARGEST_BYTES);
      });
    });

  it("sets formulas wherever JupyterLab does, and nowhere else", async function () {
    const opened = await open(files.get("tricky")!);
    if (opened === null) return this.skip();
    expect(opened.formulas).deep.equal(trickyFormulas);
    expect(opened.shown).include({ formulas: trickyFormulas.length, mistakes: 0 });
    expect(opened.dollars).deep.equal([
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

  it("lets nothing of a hostile notebook run or load", async function () {
    const opened = await open(files.get("hostile")!);
    if (opened === null) return this.skip();
    expect(opened.title).equal("Hostile");
    expect(opened.requests).deep.equal([basename(files.get("hostile")!)]);
  });

  interface Opened {
    shown: Awaited<ReturnType<typeof shownOn>>;
    formulas: string[];
    dollars: string[];
    title: string;
    requests: string[];
    complaints: string[];
  }

  async function open(path: string): Promise<Opened | null> {
    if (browser === null) return null;
    const page: Page = await browser.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("requestfinished", (request) => requests.push(request.url()));
    page.on("requestfailed", (request) => {
      // What the page's own policy stopped did not leave it.
      if (request.failure()?.errorText !== "csp") requests.push(request.url());
    });
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(pathToFileURL(path).href);
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
  return [...document.querySelectorAll(".katex annotation")].map((annotation) =>
    annotation.innerHTML
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&")
      .replace(/\s+/g, " ")
      .trim(),
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
