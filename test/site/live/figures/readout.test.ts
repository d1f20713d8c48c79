import { expect } from "chai";
import type { Locator, Page } from "playwright-core";
import { minutes } from "../../../support/patience";
import { violations } from "../../accessibility";
import { madeUpTutorial } from "../../madeUp";
import { siteOf } from "../../site";

describe("a stored figure", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);
  let page: Page;
  let figure: Locator;

  before(async () => {
    page = await site.open("05-live.html", { hasTouch: true });
    await page.locator("article[data-awake]").waitFor();
    await page.locator('[data-cell="dot"] .cell-output').scrollIntoViewIfNeeded();
    figure = page.locator('[data-cell="dot"] svg[role=img]');
    await figure.waitFor();
  });

  const tip = (): Promise<string> => figure.locator(".tip text").innerHTML();
  const placeOf = async (x: number, y: number): Promise<{ x: number; y: number }> => {
    const box = (await figure.boundingBox())!;
    return { x: box.x + (x / 40) * box.width, y: box.y + (y / 20) * box.height };
  };

  it("tells the value and the curve under the pointer, right in each of its panels", async () => {
    for (const [x, y, text] of [
      [10, 15, "slow: x 1, y 0.5"],
      [30, 10, "quick: x 1, y 1"],
    ] as const) {
      const place = await placeOf(x, y);
      await page.mouse.move(place.x, place.y);
      expect(await tip()).to.equal(text);
    }
    await page.mouse.move(0, 0);
    expect(await figure.locator(".tip").count()).to.equal(0);
  });

  it("tells it on touch", async () => {
    const place = await placeOf(10, 15);
    await page.touchscreen.tap(place.x, place.y);
    expect(await tip()).to.equal("slow: x 1, y 0.5");
  });

  it("tells it by arrow keys, aloud", async () => {
    await page.reload();
    await figure.focus();
    const said: string[] = [];
    for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft"]) {
      await page.keyboard.press(key);
      said.push(await page.locator(".unseen[aria-live]").innerText());
    }
    expect(said).to.eql([
      ...["slow: x 0, y 0", "slow: x 1, y 0.5", "quick: x 0, y 0", "quick: x 0, y 0"],
    ]);
    expect(await violations(page)).to.eql([]);
  });

  it("has clip paths of its own", async () => {
    const ids = await page.locator("svg [id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).to.not.include("clip");
    const path = await figure.locator("[clip-path]").getAttribute("clip-path");
    expect(ids).to.include(path!.slice("url(#".length, -1));
  });
});
