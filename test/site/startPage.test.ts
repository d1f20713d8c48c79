import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { parseNotebook } from "../../site/generator/notebook";
import { readingMinutes } from "../../site/generator/readingMinutes";
import { notebookFiles } from "../notebooks/testedNotebooks";
import { minutes } from "../support/patience";
import { darkViolations, violations } from "./accessibility";
import { HeroPage } from "./client/hero/heroPage";
import { ourTutorial } from "./ours";
import { siteOf } from "./site";

describe("the first page", function () {
  this.timeout(minutes(1));
  const site = siteOf(ourTutorial);

  it("is whole without JavaScript: question, answer, figures, chapters; nothing dead to press", async () => {
    for (const [width, colorScheme] of [
      [390, "dark"],
      [1280, "light"],
    ] as const) {
      const viewport = { width, height: 800 };
      const page = await site.open("", { javaScriptEnabled: false, viewport, colorScheme });
      const sentence = await page.locator(".hero-says").innerText();
      expect(sentence.replaceAll(/\s+/g, " ")).to.equal(
        "In a network of 50 sigmoid layers with σw = 1.00 and σb = 0.00, each deep layer multiplies the gradient by 0.236: 1 at the output is 10⁻³¹ at the first layer. Hardly: it vanishes.",
      );
      expect(await page.locator(".hero svg[role=img]").count()).to.equal(3);
      expect(await page.locator(".hero .net").count()).to.equal(3);
      expect(await page.locator(".hero .net").first().isVisible()).to.equal(true);
      const dead = "main :is(button, input, [tabindex], .hero-hint)";
      expect(await page.locator(dead).filter({ visible: true }).count()).to.equal(0);
      await page.locator(".teachers summary").click();
      expect(await page.locator(".lesson").isVisible()).to.equal(true);
    }
  });

  it("leads through the notebooks with a picture, the map's question and minutes", async () => {
    const page = await site.open("");
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
    const shown = await page.locator(".path li").evaluateAll((all) =>
      all.map((step) => ({
        page: step.querySelector("a")!.getAttribute("href"),
        texts: [...step.querySelectorAll("p")].map((text) => text.textContent),
        picture: step.querySelector("img") !== null,
      })),
    );
    const expected = notebookFiles()
      .filter(({ edition }) => edition === "")
      .map(({ name, path }) => {
        const [, question] = RegExp(`^\\| (.+?) +\\| \\[[^\\]]+\\]\\(notebooks/${name}`, "m").exec(
          readme,
        )!;
        const long = readingMinutes(parseNotebook(name, readFileSync(path, "utf8")));
        const texts = [question, `${name.slice(0, 2)} · ${long} minutes`];
        return { page: `${name}.html`, texts, picture: true };
      });
    expect(shown).to.eql(expected);
    for (const picture of await page.locator(".path img").all()) {
      await picture.scrollIntoViewIfNeeded();
      await picture.evaluate((image) => (image as HTMLImageElement).decode());
    }
  });

  it("has what teachers ask for, and no accessibility violation with it, on a phone and wide, light and dark", async () => {
    for (const width of [390, 1280]) {
      const page = await site.open("", { viewport: { width, height: 800 } });
      await page.locator(".teachers summary").click();
      const text = await page.locator(".teachers").innerText();
      for (const what of ["MIT licence", "@misc{", "without a network", "--notebooks DIR", "38–45"])
        expect(text).to.include(what);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(width);
      expect(await violations(page)).to.eql([]);
      expect(await darkViolations(page)).to.eql([]);
    }
  });

  it("leads from the lesson to the figures that it shows", async () => {
    const page = await site.open("");
    await page.locator(".teachers summary").click();
    const links = page.locator(".lesson a");
    expect(await links.allTextContents()).to.eql(["figure 1.3", "figure 4.6"]);
    await links.last().click();
    await page.waitForURL("**/04-vanishing-gradients.html#fig-4.6");
    expect(await page.locator(":target").count()).to.equal(1);
  });

  it("on paper has the answer and the lesson, and nothing to press", async () => {
    const page = await site.open("", { colorScheme: "dark" });
    await HeroPage.of(page);
    await page.emulateMedia({ media: "print" });
    const pictures = page.locator(".path img").first();
    expect(await pictures.evaluate((one) => getComputedStyle(one).filter)).to.equal("none");
    expect(await page.locator(".hero .guess-dot").isVisible()).to.equal(false);
    expect(await page.locator("[data-says=left]").isVisible()).to.equal(true);
    expect(await page.locator(".hero-controls").isVisible()).to.equal(false);
    expect(await page.locator(".lesson li").last().isVisible()).to.equal(true);
  });
});
