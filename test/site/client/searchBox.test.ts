import { expect } from "chai";
import type { Page } from "playwright-core";

import { minutes } from "../../support/patience";
import { violations } from "../accessibility";
import { madeUpTutorial } from "../madeUp";
import { siteOf } from "../site";

describe("the search of a page", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);
  let page: Page;

  beforeEach(async () => {
    page = await site.open("index.html");
    await page.keyboard.press("/");
  });
  afterEach(() => page.context().close());

  /** The headings that are found, best first. */
  const found = async (words: string): Promise<string[]> => {
    await page.locator("dialog input").fill("");
    await page.waitForFunction(() => !document.querySelector("dialog li, dialog p:not(:empty)"));
    await page.locator("dialog input").fill(words);
    await page.waitForFunction(() => document.querySelector("dialog li, dialog p:not(:empty)"));
    return page.locator("dialog li strong").allTextContents();
  };
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.querySelector("strong")?.textContent ?? undefined);

  it("finds a figure by its number and by what it is for who cannot see it", async () => {
    expect((await found("figure 1.1"))[0]).to.equal("Figure 1.1");
    expect((await found("blue box"))[0]).to.equal("Figure 1.1");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/x/01-squeezing.html#fig-1.1");
  });

  it("finds the words of a table, and what is folded away, which a result unfolds", async () => {
    expect(await found("verdict")).to.eql(["Saturation"]);
    expect(await found("quarter")).to.eql(["Exercises · Solution"]);
    expect(await page.locator("dialog mark").allTextContents()).to.eql(["quarter"]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/x/01-squeezing.html#fold");
    await page.getByText("a quarter").waitFor();
  });

  it("finds a page by the words of its subject in another language", async () => {
    expect(await found("正交初始化")).to.eql(["Orthogonal weights"]);
    expect(await found("dynamical isometry")).to.eql(["Orthogonal weights"]);
  });

  it("does not find what only leads through the notebooks", async () => {
    expect(await found("backwards")).to.eql([]);
  });

  it("is led by arrow keys, Home, End and letters, and closed by Escape", async () => {
    const all = await found("figure");
    expect(all.length).to.be.above(2);
    for (const [key, heading] of [
      ["ArrowDown", all[0]],
      ["ArrowDown", all[1]],
      ["End", all.at(-1)],
      ["ArrowDown", undefined],
      ["ArrowUp", all.at(-1)],
      ["Home", all[0]],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(), key).to.equal(heading);
    }
    expect(await violations(page)).to.eql([]);
    await page.keyboard.press("s");
    expect(await page.locator("dialog input").inputValue()).to.equal("figures");
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog").isVisible()).to.equal(false);
  });

  it("follows an arrow and Enter to the section", async () => {
    await found("figure");
    await page.keyboard.press("ArrowDown");
    const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    await page.keyboard.press("Enter");
    await page.waitForURL(address);
  });
});
