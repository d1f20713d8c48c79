import { expect } from "chai";
import type { Locator, Page } from "playwright-core";
import { minutes } from "../../support/patience";
import { LivePage } from "../live/livePage";
import { madeUpTutorial } from "../madeUp";
import { siteOf } from "../site";

describe("the contents of a page that is awake", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);

  for (const width of [390, 1600])
    it(`mark the section to which a reader has jumped, ${width} pixels wide`, async () => {
      const page = await site.open("05-live.html", {
        viewport: { width, height: 800 },
        reducedMotion: "reduce", // else each jump takes a second
      });
      await LivePage.of(page);
      for (const title of ["Far down", "Nearly over", "The end", "Far down"]) {
        const link = await contents(page);
        await link.getByText(title, { exact: true }).click();
        expect(await readAfter(page, title)).to.equal(title);
      }
      await page.getByRole("link", { name: "far down", exact: true }).click();
      expect(await readAfter(page, "Far down")).to.equal("Far down");
      await page.context().close();
    });
});

/** The links of the contents that show at this width. */
async function contents(page: Page): Promise<Locator> {
  const folded = page.locator(".contents-folded");
  if (!(await folded.isVisible())) return page.locator("nav.contents");
  if ((await folded.getAttribute("open")) === null) await folded.locator("summary").click();
  return folded;
}

/** The section that is marked once a heading stands in the window, and nothing moves any more. */
async function readAfter(page: Page, title: string): Promise<string | null> {
  const heading = page.locator("article h2", { hasText: title });
  const top = async (): Promise<number> => (await heading.boundingBox())!.y;
  for (let before = NaN; before !== (await top()); await page.waitForTimeout(100))
    before = await top();
  const bar = await page.locator("body > header").boundingBox();
  expect(await top()).to.be.within(bar!.height, 799);
  return page.locator("nav.contents [aria-current]").textContent();
}
