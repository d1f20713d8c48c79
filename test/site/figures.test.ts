import { expect } from "chai";

import { minutes } from "../support/patience";
import { LivePage } from "./live/livePage";
import { madeUpTutorial } from "./madeUp";
import { siteOf } from "./site";

describe("a figure of a page", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);

  it("has an address, to which its name and every mention lead, without JavaScript too", async () => {
    const page = await site.open("11-later.html", { javaScriptEnabled: false });
    const mentions = page.locator("article p a[href*='#fig-']");
    expect(await mentions.allTextContents()).to.eql(["Figure 1.1"]);
    await mentions.click();
    await page.waitForURL("**/x/01-squeezing.html#fig-1.1");
    const here = page.locator("a[href='#fig-1.1']");
    expect(await here.allTextContents()).to.eql(["Figure 1.1", "Figure 1.1"]);
    const caption = await page.locator("figcaption").textContent();
    expect(caption).to.equal("Figure 1.1. A blue box");
  });

  it("is darkened on a dark system, without JavaScript too", async () => {
    for (const [colorScheme, filter] of [
      ["dark", "invert(0.91) hue-rotate(180deg)"],
      ["light", "none"],
    ] as const) {
      const page = await site.open("01-squeezing.html", { colorScheme, javaScriptEnabled: false });
      const picture = page.locator("figure img");
      expect(await picture.evaluate((image) => getComputedStyle(image).filter)).to.equal(filter);
    }
  });

  it("keeps its address when it is drawn again", async () => {
    const live = await LivePage.of(await site.open("05-live.html#fig-1.1"));
    expect(await live.page.locator(":target").count()).to.equal(1);
    await live.run("line");
    expect(await live.cell("line").locator("figcaption a[href='#fig-1.1']").count()).to.equal(1);
    // Its number is another one now, for which the page has no place.
    await live.run("dot");
    expect(await live.cell("dot").locator("figcaption a").count()).to.equal(0);
    await live.page.context().close();
  });
});
