import { expect } from "chai";
import type { Locator } from "playwright-core";
import { minutes } from "../../support/patience";
import { violations } from "../accessibility";
import { madeUpPage, madeUpTutorial } from "./madeUpCells";
import { livePages, type LivePage } from "./pages";

const slider = ({ page }: LivePage, name: string): Locator =>
  page.getByRole("slider", { name: `${name}, slider` });
const field = ({ page }: LivePage, name: string): Locator =>
  page.getByRole("spinbutton", { name, exact: true });
const caption = (live: LivePage, id: string): Promise<string> =>
  live.cell(id).locator("figcaption").innerText();

describe("the sliders of a page", function () {
  this.timeout(minutes(1));
  const pages = livePages(madeUpTutorial);

  it("stand for the numbers of the parameter cell", async () => {
    const live = await pages.open(madeUpPage);
    const names = await live.page
      .getByRole("slider")
      .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));
    expect(names).to.eql(["range, slider", "points, slider", "seed, slider"]);
    expect(await field(live, "points").inputValue()).to.equal("5");
    await live.close();
  });

  it("turn the number in the source, and draw again what is in sight and rests on it", async () => {
    const live = await pages.open(madeUpPage);
    await live.cell("line").scrollIntoViewIfNeeded();
    await slider(live, "points").focus();
    await live.page.keyboard.press("ArrowRight");
    await live.cell("line").getByText("A line of 6 points").waitFor();
    expect(await live.cell("parameters").locator("code").innerText()).to.include(
      "const points = 6;",
    );
    expect(await field(live, "points").inputValue()).to.equal("6");
    expect((await live.states()).matrix).to.equal("");
    await live.close();
  });

  it("draw again what is out of sight when it is seen", async () => {
    const live = await pages.open(madeUpPage);
    await field(live, "range").fill("7");
    expect(await live.ended("parameters")).to.equal("done");
    expect((await live.states()).below).to.equal("aged");
    await live.cell("below").locator(".cell-output").scrollIntoViewIfNeeded();
    expect(await live.ended("below")).to.equal("done");
    expect(await live.cell("below").locator("svg[role=img]").innerHTML()).to.include(">at 7<");
    await live.close();
  });

  it("a number that a cell refuses is an error at that cell, and the next number mends it", async () => {
    const live = await pages.open(madeUpPage);
    await live.cell("line").scrollIntoViewIfNeeded();
    await field(live, "points").fill("-1");
    expect(await live.ended("line")).to.equal("failed");
    expect(await live.cell("line").getByRole("alert").innerText()).to.include("linspace");
    await field(live, "points").fill("33");
    await live.cell("line").getByText("A line of 33 points").waitFor();
    expect(await live.cell("line").getByRole("alert").count()).to.equal(0);
    await live.close();
  });

  it("a turned number is in the address, and the address gives the same page again", async () => {
    const live = await pages.open(madeUpPage);
    await field(live, "points").fill("77");
    await live.page.waitForURL(/\?points=77$/);
    const address = live.page.url().slice(pages.home().length);
    await live.close();
    const shared = await pages.open(address);
    await shared.cell("line").scrollIntoViewIfNeeded();
    await shared.cell("line").getByText("A line of 77 points").waitFor();
    expect(await field(shared, "points").inputValue()).to.equal("77");
    await shared.button("Reset all").click();
    await shared.page.waitForURL(/01-cells\.html$/);
    expect(await caption(shared, "line")).to.include("5 points");
    await shared.close();
  });

  it("an address gives numbers only: never code, never another name", async () => {
    const evil = "?points=9;globalThis.ran=1&range=1e999&constructor=1&code=alert(1)&seed=3";
    const live = await pages.open(madeUpPage + evil);
    await live.ended("parameters");
    const source = await live.cell("parameters").locator("code").innerText();
    expect(source).to.include("points = 5;").and.include("range = 3;").and.include("seed = 3;");
    expect(live.troubles()).to.eql([]);
    await live.close();
  });

  for (const scheme of ["light", "dark"] as const) {
    it(`axe finds nothing in a live page: ${scheme}, an editor open, an error, sliders`, async () => {
      const live = await pages.open(madeUpPage);
      await live.page.emulateMedia({ colorScheme: scheme });
      await live.edit("dot", "linspace(0, 1, -1); // refused\nconst text = `x`;");
      await live.button("Run all").click();
      await live.ended("dot");
      await live.press("matrix", "Run");
      await live.ended("matrix");
      expect(await violations(live.page)).to.eql([]);
      await live.close();
    });
  }
});
