import { expect } from "chai";
import { minutes } from "../../support/patience";
import { cornersOf, valueAt } from "../../../site/live/tooltip";
import { madeUpPage, madeUpTutorial } from "./madeUpCells";
import { livePages } from "./pages";

describe("the tooltip of a figure", () => {
  it("valueAt has the digits that a picture can show", () => {
    expect(valueAt({ type: "linear", domain: [0, 1], range: [0, 640] }, 320)).to.equal("0.5");
    expect(valueAt({ type: "linear", domain: [-10, 10], range: [50, 620] }, 335.02)).to.equal("0");
    expect(valueAt({ type: "linear", domain: [0, 1], range: [378, 28] }, 28)).to.equal("1");
    expect(valueAt({ type: "log", domain: [1e-16, 1], range: [400, 0] }, 200)).to.equal("1e−8");
  });

  it("cornersOf takes the ends of straight and curved pieces", () => {
    expect(cornersOf("M1,2L3,-4.5M0,0C1,1,2,2,3,3C4,4,5,5,6,6Z")).to.eql([
      [1, 2],
      [3, -4.5],
      [0, 0],
      [3, 3],
      [6, 6],
    ]);
  });

  describe("on a page", function () {
    this.timeout(minutes(1));
    const pages = livePages(madeUpTutorial);

    it("shows the values of the point under the pointer, and goes with it", async () => {
      const live = await pages.open(madeUpPage);
      await live.press("dot", "Run");
      await live.ended("dot");
      const dot = live.cell("dot").locator("svg circle").first();
      await dot.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await dot.boundingBox())!;
      await live.page.mouse.move(x + width / 2, y + height / 2);
      const tip = live.cell("dot").locator(".tip text");
      expect(await tip.textContent()).to.match(/^x −?0(\.0\d)?, height 0\.(5|49\d|50\d)$/);
      await live.page.mouse.move(x, y - 500);
      expect(await tip.count()).to.equal(0);
      await live.close();
    });
  });
});
