import { readFileSync } from "node:fs";

import { expect } from "chai";
import type { Page, Request } from "playwright-core";

import { dragFigures } from "../../bench/site/drags.mjs";
import { codeCells, isTagged, parseNotebook, type Cell } from "../notebooks/notebook";
import { notebookFiles } from "../notebooks/testedNotebooks";
import { minutes } from "../support/patience";
import { darkViolations, violations } from "./accessibility";
import { bytesOf } from "./bytes";
import { joinedText, recordRuns, runsOf } from "./live/kernel";
import { LivePage } from "./live/livePage";
import { differences } from "./live/sameOutput";
import { ourTutorial } from "./ours";
import { siteOf } from "./site";

const kB = 1000;

/** What Chromium says of a resource, and TypeScript does not know yet. */
interface Blocking {
  renderBlockingStatus: "blocking" | "non-blocking";
}

describe("the tutorial", function () {
  this.timeout(minutes(1));
  const site = siteOf(ourTutorial);

  it("finds what readers look for, in their own words and in those of the article, best first", async () => {
    const page = await site.open("");
    const best = async (query: string): Promise<string> => {
      await page.locator("dialog input").fill("");
      await page.waitForFunction(() => !document.querySelector("dialog li"));
      await page.locator("dialog input").fill(query);
      const first = page.locator("dialog li").first();
      await first.waitFor();
      const [heading, title] = await first.locator("strong, span").allTextContents();
      return heading === title ? title : `${title}: ${heading}`;
    };
    await page.keyboard.press("/");
    for (const [query, heading] of [
      ["figure 4.2", "Vanishing gradients: Figure 4.2"],
      ["dead relu", "Dead ReLUs"],
      ["xavier", "Signal propagation and initialisation: Every initialiser is a size"],
      ["batch norm", "Training on real digits: Rescuing the sigmoid"],
      ["梯度消失", "Vanishing gradients"],
      ["激活函数", "Introduction"],
      ["链式法则", "Vanishing gradients: A product of slopes"],
      ["饱和", "The sigmoid function: The slope"],
    ])
      expect(await best(query), query).to.equal(heading);
  });

  it("shows one figure alone with the controls that it shares with a figure before it", async () => {
    const page = await site.open("03-relu.html?only=fig-3.3&points=31");
    await page.locator("[data-cell] .cell-output svg[role=img]:visible").waitFor();
    expect(await page.locator("figcaption:visible").allTextContents()).to.have.lengthOf(1);
    expect(await page.locator(".control[data-name=points] input:visible").count()).to.equal(2);
    await page.locator(".cell[data-live=done] figcaption:visible").waitFor();
    expect(await violations(page)).to.eql([]);
  });

  it("draws Figure 4.5 again and again while a value is dragged, then in full", async () => {
    const page = await site.open("04-vanishing-gradients.html");
    await page.locator("article[data-awake]").waitFor();
    await page.locator(".guess .plain[data-reveal]").first().click();
    const pictures = await page.locator('[data-cell="04-45"]').evaluate(async (cell) => {
      const slider = cell.querySelector<HTMLInputElement>('[data-name="depth"] [type=range]')!;
      slider.scrollIntoView();
      let count = 0;
      new MutationObserver(() => count++).observe(cell.querySelector(".cell-output")!, {
        childList: true,
      });
      for (let i = 0; i < 50; i++) {
        slider.value = String(110 + (i % 20));
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((done) => setTimeout(done, 30));
      }
      return count;
    });
    // In full there would be some 3 on a quiet machine; drafts are many more.
    expect(pictures).to.be.above(4 / Number(process.env.TEST_PATIENCE ?? 1));
    await page.locator('[data-cell="04-45"][data-live=done]:not([data-badge])').waitFor();
  });

  for (const { name, path } of notebookFiles())
    describe(name, () => {
      const cells = codeCells(parseNotebook(readFileSync(path, "utf8")));
      const requests: Request[] = [];
      let page: Page;

      before(async () => {
        page = await site.newPage();
        page.on("requestfinished", (request) => requests.push(request));
        await page.addInitScript(recordRuns);
        await page.addInitScript(savingData); // the first view, before an idle moment brings more
        await page.goto(`${name}.html`, { waitUntil: "networkidle" });
      });
      after(() => page?.context().close());

      it("draws before its program and figures are there: only its styles and theme come first", async () => {
        const first = await page.evaluate(() =>
          (performance.getEntriesByType("resource") as (PerformanceResourceTiming & Blocking)[])
            .filter(({ renderBlockingStatus }) => renderBlockingStatus === "blocking")
            .map(({ name, encodedBodySize }) => ({
              kind: name.split(".").at(-1),
              encodedBodySize,
            })),
        );
        expect(first.map(({ kind }) => kind).filter((kind) => kind !== "css")).to.eql(["js"]);
        const sum = first.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
        expect(sum).to.be.within(kB, 20 * kB);
      });

      it("weighs at most 160 kB in 12 requests, and 320 kB with its figures", async () => {
        const rest = requests.filter((request) => !request.url().includes("/figures/"));
        expect(await bytesOf(rest)).to.be.within(10 * kB, 160 * kB);
        expect(rest.length).to.be.within(4, 12);
        await page.locator(".after-guess").evaluateAll((all) => {
          for (const one of all) one.classList.add("revealed");
        });
        for (const picture of await page.locator("img").all()) {
          await picture.scrollIntoViewIfNeeded();
          await picture.evaluate((image) => (image as HTMLImageElement).decode());
        }
        expect(await bytesOf(requests)).to.be.below(320 * kB);
      });

      it("holds the source of every code cell to the character, and its stored outputs", async () => {
        const sources = await page.locator("section.cell").evaluateAll((all) =>
          all.map((cell) => ({
            id: (cell as HTMLElement).dataset.cell,
            tags: (cell as HTMLElement).dataset.tags,
            source: cell.querySelector(".cell-source code")!.textContent,
          })),
        );
        expect(sources).to.eql(
          cells.map(({ id, metadata, source }) => ({
            id,
            tags: (metadata.tags ?? []).join(" "),
            source,
          })),
        );
        const outputs = cells.map((cell) => cell.outputs.map(({ text }) => text));
        const { shown, stored } = await words(page, outputs);
        expect(shown).to.eql(stored);
      });

      it("sets every formula", async () => {
        expect(await page.locator(".formula:not(:has(.katex))").allTextContents()).to.eql([]);
      });

      it("shows a picture within the second screen of a phone, its letters 9 pixels high or more", async () => {
        await page.setViewportSize({ width: 390, height: 844 });
        const pictures = await page.locator("figure img").evaluateAll((all) =>
          all.map((image) => {
            const { top, width } = image.getBoundingClientRect();
            return { top: top + scrollY, scale: width / Number(image.getAttribute("width")) };
          }),
        );
        expect(pictures[0].top).to.be.below(2 * 844);
        for (const { scale } of pictures) expect(12.5 * scale).to.be.at.least(9);
      });

      it("lets the notebook be downloaded", async () => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.locator("footer a[download]").click(),
        ]);
        expect(download.suggestedFilename()).to.equal(`${name.split("/").at(-1)}.ipynb`);
        const isTheFile = readFileSync(await download.path()).equals(readFileSync(path));
        expect(isTheFile).to.equal(true);
      });

      it("fits a phone, a tablet and a wide screen", async () => {
        for (const width of [1600, 1024, 390]) {
          await page.setViewportSize({ width, height: 900 });
          const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(scrollWidth).to.equal(width);
          expect(await page.evaluate(outsideTheirBox), String(width)).to.eql([]);
        }
      });

      it("has no accessibility violation, light on a phone and dark on a wide screen", async () => {
        await page
          .locator("details")
          .evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
        await page.setViewportSize({ width: 390, height: 900 });
        expect(await violations(page), "light").to.eql([]);
        await page.setViewportSize({ width: 1600, height: 900 });
        expect(await darkViolations(page), "dark").to.eql([]);
      });

      it("its live cells show the same numbers, tables and marks as the kernel", async function () {
        this.timeout(minutes(5));
        await page.locator(".cell").first().dispatchEvent("pointerover");
        expect(await wrongOnPage(page, cells)).to.eql([]);
        const names = requests.map((request) => request.url().split("/").at(-1)!);
        expect(names.filter((name) => /^(worker|changedCell)-/.test(name)).length).to.equal(1);
      });

      it("every figure follows its first slider", async function () {
        this.timeout(minutes(4));
        await page.locator(".cell").first().dispatchEvent("pointerover");
        // A quiet machine draws 10 a second and more.
        const milliseconds = minutes(0.2);
        const dragged = await dragFigures(page, { milliseconds, pictures: 3 });
        expect(dragged.filter(({ time }) => !(time < milliseconds / 3))).to.eql([]);
      });
    });

  it("cells that are compiled in the page show the same, too", async () => {
    const { name, path } = notebookFiles().find(({ name }) => name.startsWith("06-"))!;
    const page = await site.newPage();
    await page.addInitScript(recordRuns);
    const none = { body: "export default [];", contentType: "text/javascript" };
    await page.route("**/assets/cells/*", (route) => route.fulfill(none));
    await Promise.all([page.waitForRequest(/changedCell-/), page.goto(`${name}.html`)]);
    const cells = codeCells(parseNotebook(readFileSync(path, "utf8")));
    expect(await wrongOnPage(page, cells)).to.eql([]);
  });
});

/** The buttons and fields that reach out of the box of their controls. */
function outsideTheirBox(): string[] {
  const boxes = [...document.querySelectorAll(".controls")];
  return boxes.flatMap((box) => {
    const { left, right } = box.getBoundingClientRect();
    const parts = [...box.querySelectorAll("button, input, select, label")];
    const isOutside = (part: Element): boolean => {
      const { left: from, right: to, width } = part.getBoundingClientRect();
      return width > 0 && (from < left || to > right);
    };
    return parts.filter(isOutside).map(({ textContent, id }) => textContent || id);
  });
}

/** What live cells show in another way than the kernel did. */
async function wrongOnPage(page: Page, cells: readonly Cell[]): Promise<string[]> {
  const ids = cells.map(({ id }) => id!);
  const runs = await runsOf(await LivePage.of(page), ids);
  return cells.flatMap((cell) => {
    const { id, outputs } = cell;
    const kernel = outputs.map(({ output_type, text }) => ({
      type: output_type === "stream" ? ("text" as const) : ("html" as const),
      value: text,
    }));
    const { failure, outputs: given } = runs[id!];
    if (failure) return [`${id}: ${failure.message}`];
    // Rounding errors, and what grows from them, are not the same in all engines.
    const sameNumbers = !isTagged("rounding")(cell);
    const found = differences(kernel, joinedText(given), sameNumbers);
    return found.map((what) => `${id}: ${what}`);
  });
}

/** Runs in a page before all else: its reader saves data. */
function savingData(): void {
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
}

/** The words of each cell's outputs, in the page and as the notebook stores them: texts, alternative texts, a table's cells. */
const words = (page: Page, outputs: string[][]): Promise<{ shown: string[]; stored: string[] }> =>
  page.evaluate((cells) => {
    const wordsOf = (root: ParentNode): string[] =>
      [...root.querySelectorAll("td, th, figcaption, img, pre, p")].map((one) =>
        one instanceof HTMLImageElement ? one.alt : one.textContent,
      );
    const wordsIn = (text: string): string[] => {
      const words = wordsOf(new DOMParser().parseFromString(text, "text/html"));
      return words.length === 0 ? [text] : words;
    };
    return {
      shown: [...document.querySelectorAll(".cell-output")].map((one) => wordsOf(one).join("|")),
      stored: cells.map((texts) => texts.flatMap(wordsIn).join("|")),
    };
  }, outputs);
