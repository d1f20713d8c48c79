import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

import { expect } from "chai";
import type { Page } from "playwright-core";

import { launchChromium } from "../browser";
import { figuresOf } from "../notebooks/figures";
import { codeCells, parseNotebook } from "../notebooks/notebook";
import { notebookFiles, shownText } from "../notebooks/testedNotebooks";
import { closing } from "../support/closing";
import { minutes } from "../support/patience";
import { closeNotebook, editCodeCell, openNotebook } from "./notebookPage";
import { runAll, save, view, type View } from "./notebookPage";
import { otherValues } from "./otherValues";
import { startLab, type LabServer } from "./server";

const pictures = resolve(__dirname, "../../.cache/screenshots");

describe("JupyterLab", function () {
  this.timeout(minutes(5));
  const opened = closing();
  let server: LabServer;
  let page: Page;
  const foreign: string[] = [];
  const stored = new Map<string, Stored>();

  before(async function () {
    const browser = await launchChromium(opened);
    if (browser === null) return this.skip();
    const texts = new Map<string, string>();
    for (const notebook of notebookFiles()) texts.set(notebook.name, await shownText(notebook));
    for (const [name, text] of texts) stored.set(name, storedIn(text));
    server = await startLab(texts, opened);
    await showEveryCellAtOnce(server);
    page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
    page.on("request", (request) => {
      if (!/^(data:|blob:|(http|ws):\/\/127\.0\.0\.1[:/])/.test(request.url()))
        foreign.push(request.url());
    });
    await page.goto(server.url("/lab?reset"));
    await page.waitForFunction("globalThis.jupyterapp?.restored?.then(() => true)");
  });

  afterEach(async function () {
    if (this.currentTest?.state !== "failed" || !page) return;
    mkdirSync(pictures, { recursive: true });
    const name = this.currentTest.fullTitle().replaceAll(/\W+/g, "-");
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  });

  for (const [i, { name, edition }] of notebookFiles().entries())
    describe(name, () => {
      const path = `notebooks/${name}.ipynb`;
      let first: View;

      before(() => openNotebook(page, path));
      after(() => page && closeNotebook(page));

      it("shows all figures and tables while it is not trusted", async () => {
        first = await view(page);
        expect(first.codeCells.some(({ trusted }) => trusted)).equal(false);
        expectAllShown(first, stored.get(name)!);
      });

      // The cells are the same in every edition: a test asserts it. That those of every notebook give what is
      // stored is seen in the kernel alone, and what other values draw by test/notebooks/turned.
      if (edition !== "" || i > 6) return;

      it("runs all cells without an error", async () => {
        const ran = await runAll(page);
        const after = await view(page);
        expectAllShown(after, stored.get(name)!);
        expect(ran).equal(true);
        expect(after.codeCells.map(({ count }) => count)).eql(after.codeCells.map((_, i) => i + 1));
      });

      if (i === 0)
        it("leaves its file as it was when it is saved, also after a second run", async () => {
          const before = server.file(path);
          await save(page);
          expect(server.file(path), "saved after the first run").equal(before);
          await runAll(page);
          await save(page);
          expect(server.file(path), "saved after the second run").equal(before);
          const { codeCells } = await view(page);
          expect(codeCells[0].count, "shown").equal(codeCells.length + 1);
        });

      if (i > 2) return;

      it("draws another figure when a parameter is changed", async () => {
        const n = first.codeCells.findIndex(({ tags }) => tags.includes("parameters"));
        expect(n, "a cell tagged parameters").not.equal(-1);
        const candidates = otherValues(first.codeCells[n].source);
        expect(await firstThatRedraws(page, n, candidates, first)).not.equal(undefined);
      });
    });

  // Mocha runs the tests of a suite before its inner suites; these belong after all.
  describe("around all notebooks", () => {
    it("is dark where the system is", async () => {
      for (const colorScheme of [null, "dark", null] as const) {
        await page.emulateMedia({ colorScheme });
        const light = `document.body.dataset.jpThemeLight === "${colorScheme !== "dark"}"`;
        await page.waitForFunction(light);
      }
    });

    it("exports as npm run export does from its File menu, and slides as nbconvert does", async () => {
      const exported = async (format: string): Promise<string> => {
        const address = server.url(`/nbconvert/${format}/notebooks/02-tanh.ipynb?download=true`);
        return (await fetch(address)).text();
      };
      expect(await exported("html"))
        .contains('class="katex-display"')
        .and.contains("Content-Security-Policy")
        .and.not.contains("cdnjs");
      expect(await exported("script")).match(/^import \* as Plot from "@observablehq\/plot";\n/);
      expect(await exported("slides")).contains("Reveal.initialize");
    });

    it("asks no host but this one", () => {
      expect(foreign).eql([]);
    });
  });
});

/** By default JupyterLab attaches to the page only those cells that are in sight. */
async function showEveryCellAtOnce({ url }: LabServer): Promise<void> {
  await fetch(url("/lab/api/settings/@jupyterlab/notebook-extension:tracker"), {
    method: "PUT",
    body: JSON.stringify({ raw: JSON.stringify({ windowingMode: "none" }) }),
  });
}

/** The alternative texts of the figures, and the number of tables. */
type Stored = ReturnType<typeof storedIn>;

function storedIn(text: string): { alts: string[]; tables: number } {
  const notebook = parseNotebook(text);
  const html = codeCells(notebook).flatMap(({ outputs }) => outputs.map((output) => output.text));
  return {
    alts: figuresOf(notebook).map(({ alt }) => unescaped(alt)),
    tables: html.join("").split("<table").length - 1,
  };
}

function unescaped(html: string): string {
  const characters = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
  return html.replaceAll(
    /&(?:lt|gt|quot|#39|amp);/g,
    (entity) => characters[entity as keyof typeof characters],
  );
}

function expectAllShown(found: View, stored: Stored): void {
  expect(found.complaints).eql([]);
  // JupyterLab gives a word of its own to a picture without an alternative text.
  expect(stored.alts).not.include("");
  expect(found.figures.map(({ alt }) => alt)).eql(stored.alts);
  expect(found.figures.filter(({ visible }) => !visible)).eql([]);
  expect(found.tables.filter(({ visible }) => visible)).lengthOf(stored.tables, "visible tables");
}

async function firstThatRedraws(
  page: Page,
  n: number,
  sources: string[],
  before: View,
): Promise<string | undefined> {
  for (const source of sources) {
    await editCodeCell(page, n, source);
    const ran = await runAll(page);
    const after = await view(page);
    expect(after.complaints, source).eql([]);
    expect(ran, source).equal(true);
    if (JSON.stringify(drawings(after)) !== JSON.stringify(drawings(before))) return source;
  }
  return undefined;
}

/** The pictures without the ids that count how often Plot has drawn. */
function drawings({ figures }: View): string[] {
  return figures.map(({ svg }) => svg.replaceAll(/plot-clip-\d+/g, "plot-clip"));
}
