import { expect } from "chai";
import type { Request } from "playwright-core";

import { minutes } from "../support/patience";
import { bytesOf } from "./bytes";
import { HeroPage } from "./client/hero/heroPage";
import { ourTutorial } from "./ours";
import { siteOf } from "./site";

const kB = 1000;

describe("the first view of the first page", function () {
  this.timeout(minutes(1));
  const site = siteOf(ourTutorial);

  it("weighs at most 60 kB in 12 requests beside the path's pictures, 20 kB of it the figure that answers", async () => {
    const page = await site.newPage();
    const requests: Request[] = [];
    page.on("requestfinished", (request) => requests.push(request));
    await page.goto("", { waitUntil: "networkidle" });
    const rest = requests.filter((request) => !request.url().includes("/figures/"));
    expect(rest.length).to.be.within(4, 12);
    expect(await bytesOf(rest)).to.be.within(10 * kB, 60 * kB);
    const hero = rest.filter((request) =>
      /\/(?:hero|start|element)-[^/]*\.js$/.test(request.url()),
    );
    expect(hero.length).to.be.within(2, 3);
    expect(await bytesOf(hero)).to.be.within(5 * kB, 20 * kB);
    expect(requests.filter((request) => /\/(?:live|worker)-/.test(request.url()))).to.eql([]);
  });

  it("shows all of the figure at once, and nothing moves when it wakes and answers", async () => {
    for (const [width, height] of [
      [1280, 800],
      [1024, 768],
      [1600, 900],
    ]) {
      const page = await site.newPage({ viewport: { width, height } });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[])
            document.documentElement.dataset.shift = String(
              Number(document.documentElement.dataset.shift ?? 0) + shift.value,
            );
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto("");
      const hero = await HeroPage.of(page);
      const stage = (await page.locator(".hero-stage").boundingBox())!;
      expect(stage.y + stage.height, `${width} x ${height}`).to.be.at.most(height);
      await page.locator("[data-show]").click();
      await hero.choose("SELU");
      await hero.type("weightStd", "16");
      await hero.type("depth", "100");
      await hero.drawn();
      const shift = await page.locator("html").getAttribute("data-shift");
      expect(Number(shift ?? 0)).to.be.below(0.01);
    }
  });
});
