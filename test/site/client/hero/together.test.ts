import { expect } from "chai";

import { minutes } from "../../../support/patience";
import { ourTutorial } from "../../ours";
import { siteOf } from "../../site";
import { HeroPage } from "./heroPage";

describe("what is turned together on the first page", function () {
  this.timeout(minutes(1));
  const site = siteOf(ourTutorial);
  let hero: HeroPage;

  before(async () => {
    hero = await HeroPage.answered(site);
  });

  const values = (): Promise<string[]> => hero.values();
  beforeEach(() => hero.start());

  it("the point of the plane turns both sizes, by mouse and by keyboard", async () => {
    await hero.drag(hero.handle("plane"), 60, -70);
    const [, weightStd, biasStd] = await values();
    expect(Number(weightStd)).to.be.within(1.8, 2.6);
    expect(Number(biasStd)).to.be.within(0.8, 1.4);
    const said = await hero.handle("plane").getAttribute("aria-valuetext");
    expect(said).to.equal(`σ_w ${weightStd}, σ_b ${biasStd}`);
    await hero.start();
    await hero.handle("plane").focus();
    for (const key of ["ArrowRight", "ArrowUp", "ArrowUp"]) await hero.page.keyboard.press(key);
    expect(await values()).to.eql(["50", "1.05", "0.10"]);
    await hero.drag(hero.handle("plane"), -2000, 2000);
    expect(await values()).to.eql(["50", "0.100", "0.00"]);
  });

  it("sliders go with the sentence, each way", async () => {
    const slider = hero.page.locator('[data-turn="depth"]');
    await hero.type("depth", "80");
    await hero.drawn();
    expect(await slider.inputValue()).to.equal("78");
    await slider.press("ArrowRight");
    expect(await values()).to.eql(["81", "1.00", "0.00"]);
    expect(await slider.getAttribute("aria-valuetext")).to.equal("81");
  });

  it("other networks are other lines around the same theory; anew, the page draws the same", async () => {
    const lines = async (of = hero): Promise<(string | null)[]> => {
      await of.page.waitForFunction(() => document.querySelectorAll(".hero .net").length === 3);
      await of.page.waitForTimeout(300);
      return of.page
        .locator(".hero .net")
        .evaluateAll((all) => all.map((net) => net.getAttribute("d")));
    };
    const first = await lines();
    const again = await HeroPage.of(
      await site.open("", { viewport: { width: 1280, height: 800 } }),
    );
    await again.page.locator("[data-show]").click();
    expect(await lines(again)).to.eql(first);
    const left = await hero.says("left").innerText();
    await hero.page.locator("[data-networks]").click();
    const others = await lines();
    expect(new Set([...first, ...others]).size).to.equal(6);
    expect(await hero.says("left").innerText()).to.equal(left);
  });
});
