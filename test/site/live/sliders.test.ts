import { expect } from "chai";
import type { Locator } from "playwright-core";
import { minutes } from "../../support/patience";
import { darkViolations, violations } from "../accessibility";
import { madeUpTutorial } from "../madeUp";
import { siteOf } from "../site";
import { LivePage } from "./livePage";

describe("the sliders of a page", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);
  let live: LivePage;

  before(async () => {
    live = await LivePage.of(await site.open("05-live.html"));
  });
  afterEach(() => live.button("Reset all").click());

  const field = (name: string): Locator => live.page.getByRole("spinbutton", { name, exact: true });

  it("stand for the numbers of the parameter cell", async () => {
    const names = await live.page
      .getByRole("slider")
      .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));
    expect(names).to.eql(["range, slider", "points, slider", "seed, slider"]);
    expect(await field("points").inputValue()).to.equal("5");
  });

  it("turn the number in the source, and draw again what is in sight and rests on it", async () => {
    await live.cell("line").scrollIntoViewIfNeeded();
    await live.page.getByRole("slider", { name: "points, slider" }).focus();
    await live.page.keyboard.press("ArrowRight");
    await live.shows("line", "A line of 6 points");
    const source = await live.cell("parameters").locator("code").innerText();
    expect(source).to.include("const points = 6;");
    expect(await field("points").inputValue()).to.equal("6");
    expect((await live.states()).dot).to.equal("");
  });

  it("draw again what is out of sight when it is seen", async () => {
    await field("range").fill("7");
    expect(await live.ended("parameters")).to.equal("done");
    expect((await live.states()).dot).to.equal("aged");
    await live.cell("dot").locator(".cell-output").scrollIntoViewIfNeeded();
    await live.shows("dot", "A dot within 7.");
  });

  it("a number that a cell refuses is an error at that cell, and the next number mends it", async () => {
    await live.cell("line").scrollIntoViewIfNeeded();
    await field("points").fill("-1");
    expect(await live.error("line")).to.include("linspace");
    await field("points").fill("33");
    await live.shows("line", "A line of 33 points");
    expect(await live.cell("line").getByRole("alert").count()).to.equal(0);
  });

  it("axe finds nothing in a live page, light and dark: an editor open, an error, sliders", async () => {
    await live.edit("dot", "linspace(0, 1, -1); // refused\nconst text = `x`;");
    await live.button("Run all").click();
    await live.error("dot");
    await live.run("last");
    expect(await violations(live.page)).to.eql([]);
    expect(await darkViolations(live.page)).to.eql([]);
  });

  it("a turned number is in the address, and the address gives the same page again", async () => {
    live = await LivePage.of(await site.open("05-live.html")); // a reset writes the address as well
    await field("points").fill("77");
    await live.page.waitForURL(/\?points=77$/);
    live = await LivePage.of(await site.open(live.page.url()));
    await live.cell("line").scrollIntoViewIfNeeded();
    await live.shows("line", "A line of 77 points");
    expect(await field("points").inputValue()).to.equal("77");
    await live.button("Reset all").click();
    await live.page.waitForURL(/05-live\.html$/);
    await live.shows("line", "A line of 5 points");
    expect(await field("points").inputValue()).to.equal("5");
  });
});
