import { readFileSync } from "node:fs";

import { expect } from "chai";
import type { Browser, BrowserContext, Page } from "playwright-core";

import { launchChromium } from "../browser";
import { codeCells, parseNotebook } from "../notebooks/notebook";
import { notebookFiles } from "../notebooks/testedNotebooks";
import { closing } from "../support/closing";
import { minutes } from "../support/patience";
import { violations } from "./accessibility";
import { ownTutorial, served, troublesIn } from "./support";
import { scrollThrough, weighed } from "./weight";

const kB = 1000;

/** What Chromium says of a resource, and TypeScript does not know yet. */
interface Blocking {
  renderBlockingStatus: "blocking" | "non-blocking";
}

// Served from a folder of a host though built without --base: every path in a page is relative.
describe("the tutorial", function () {
  this.timeout(minutes(1));
  const opened = closing();
  let browser: Browser | null = null;
  let site: Awaited<ReturnType<typeof served>>;

  before(async function () {
    this.timeout(minutes(5));
    browser = await launchChromium(opened);
    if (browser === null) return this.skip();
    site = await served(opened, await ownTutorial(), "/course/");
  });

  const context = (options = {}): Promise<BrowserContext> =>
    browser!.newContext({ serviceWorkers: "block", ...options });

  for (const { name, path } of notebookFiles())
    describe(name, () => {
      const file = name.split("/").at(-1)!;
      const notebook = parseNotebook(readFileSync(path, "utf8"));
      let troubles: string[];
      let page: Page;

      before(async () => {
        page = await (await context()).newPage();
        troubles = troublesIn(page.context(), site.url);
      });
      after(() => page?.context().close());

      it("weighs at most 160 kB in 12 requests, and 320 kB with its figures", async () => {
        const weight = weighed(page);
        await page.goto(`${site.url}${name}.html`, { waitUntil: "networkidle" });
        const first = await weight();
        expect(first.rest.bytes).to.be.within(10 * kB, 160 * kB);
        expect(first.rest.requests).to.be.within(4, 12);
        await scrollThrough(page);
        const all = await weight();
        expect(all.rest.bytes + all.figures.bytes).to.be.below(320 * kB);
      });

      it("holds the source of every code cell to the character, and its stored outputs", async () => {
        const cells = await page.locator("section.cell").evaluateAll((all) =>
          all.map((cell) => ({
            id: (cell as HTMLElement).dataset.cell,
            tags: (cell as HTMLElement).dataset.tags,
            source: cell.querySelector(".cell-source code")!.textContent,
          })),
        );
        expect(cells).to.eql(
          codeCells(notebook).map(({ id, metadata, source }) => ({
            id,
            tags: (metadata.tags ?? []).join(" "),
            source,
          })),
        );
        const outputs = codeCells(notebook).map((cell) => cell.outputs.map(({ text }) => text));
        expect(await shownWords(page)).to.eql(await storedWords(page, outputs));
      });

      it("sets every formula", async () => {
        expect(await page.locator(".formula:not(:has(.katex))").allTextContents()).to.eql([]);
      });

      it("lets the notebook be downloaded", async () => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.locator("footer a[download]").click(),
        ]);
        expect(download.suggestedFilename()).to.equal(`${file}.ipynb`);
        const isTheFile = readFileSync(await download.path()).equals(readFileSync(path));
        expect(isTheFile).to.equal(true);
      });

      it("fits a phone, a tablet and a wide screen", async () => {
        for (const width of [390, 1024, 1600]) {
          await page.setViewportSize({ width, height: 900 });
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth),
            `${width}`,
          ).to.equal(width);
        }
      });

      it("has no accessibility violation, light on a phone and dark on a wide screen", async () => {
        await page
          .locator("details")
          .evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
        for (const [colorScheme, width] of [
          ["light", 390],
          ["dark", 1600],
        ] as const) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          expect(await violations(page), colorScheme).to.eql([]);
        }
      });

      it("asked no other host, met no policy and threw no error in all of that", () => {
        expect(troubles).to.eql([]);
      });
    });

  it("has a first page without an accessibility violation, light and dark", async () => {
    const page = await (await context()).newPage();
    await page.goto(site.url);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).to.eql([]);
    }
    await page.context().close();
  });

  it("draws before its program and figures are there: only its styles and theme come first", async () => {
    const page = await (await context()).newPage();
    await page.goto(`${site.url}${notebookFiles()[0].name}.html`);
    const first = await page.evaluate(() =>
      (performance.getEntriesByType("resource") as (PerformanceResourceTiming & Blocking)[])
        .filter(({ renderBlockingStatus }) => renderBlockingStatus === "blocking")
        .map(({ name, encodedBodySize }) => ({ kind: name.split(".").at(-1), encodedBodySize })),
    );
    expect(new Set(first.map(({ kind }) => kind))).to.eql(new Set(["css", "js"]));
    expect(first.filter(({ kind }) => kind === "js")).to.have.length(1);
    const sum = first.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
    expect(sum).to.be.within(kB, 20 * kB);
    await page.context().close();
  });
});

/** The words of each cell's outputs: texts, alternative texts, and a bar after each cell of a table. */
const shownWords = (page: Page): Promise<string[]> =>
  page
    .locator(".cell-output")
    .evaluateAll((all) =>
      all.map((output) =>
        [...output.querySelectorAll("td, th, figcaption, img, pre")]
          .map((one) => (one instanceof HTMLImageElement ? one.alt : one.textContent))
          .join("|"),
      ),
    );

/** The same, of the outputs as the notebook stores them. */
const storedWords = (page: Page, outputs: string[][]): Promise<string[]> =>
  page.evaluate(
    (cells) =>
      cells.map((texts) =>
        texts
          .flatMap((text) => {
            const html = new DOMParser().parseFromString(text, "text/html");
            const parts = [...html.querySelectorAll("td, th, figcaption, img")];
            return parts.length === 0
              ? [text]
              : parts.map((one) => (one instanceof HTMLImageElement ? one.alt : one.textContent));
          })
          .join("|"),
      ),
    outputs,
  );
