import { expect } from "chai";
import type { Locator } from "playwright-core";
import { violations } from "../accessibility";
import { openLivePages, type LivePage, type LivePages } from "./pages";

const slider = ({ page }: LivePage, name: string): Locator =>
  page.getByRole("slider", { name: `${name}, slider` });
const field = ({ page }: LivePage, name: string): Locator =>
  page.getByRole("spinbutton", { name, exact: true });
const caption = (live: LivePage, id: string): Promise<string> =>
  live.cell(id).locator("figcaption").innerText();

describe("the sliders of a page", function () {
  this.timeout(30_000);
  let pages: LivePages | null = null;

  before(async function () {
    this.timeout(60_000);
    pages = await openLivePages();
    if (pages === null) this.skip();
  });
  after(() => pages?.close());

  it("stand for the numbers of the parameter cell", async () => {
    const live = await pages!.open("04-vanishing-gradients.html");
    const names = await live.page
      .getByRole("slider")
      .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));
    expect(names).to.eql(["depth, slider", "width, slider", "range, slider"]);
    expect(await field(live, "depth").inputValue()).to.equal("50");
    await live.close();
  });

  it("turn the number in the source, and draw again what is in sight and rests on it", async () => {
    const live = await pages!.open("01-sigmoid.html");
    await live.cell("01-07").scrollIntoViewIfNeeded();
    await slider(live, "points").focus();
    await live.page.keyboard.press("ArrowRight");
    await live.cell("01-07").getByText("The sigmoid at 501 points").waitFor();
    expect(await live.cell("01-04").locator("code").innerText()).to.include("const points = 501;");
    expect(await field(live, "points").inputValue()).to.equal("501");
    expect((await live.states())["01-15"]).to.equal("");
    await live.close();
  });

  it("draw again what is out of sight when it is seen", async () => {
    const live = await pages!.open("01-sigmoid.html");
    await field(live, "range").fill("7");
    expect(await live.ended("01-04")).to.equal("done");
    expect((await live.states())["01-12"]).to.equal("aged");
    await live.cell("01-12").locator(".cell-output").scrollIntoViewIfNeeded();
    expect(await live.ended("01-12")).to.equal("done");
    expect(await live.cell("01-12").locator("svg[role=img]").innerHTML()).to.include(">6<");
    await live.close();
  });

  it("a number that a cell refuses is an error at that cell, and the next number mends it", async () => {
    const live = await pages!.open("01-sigmoid.html");
    await live.cell("01-07").scrollIntoViewIfNeeded();
    await field(live, "points").fill("-1");
    expect(await live.ended("01-07")).to.equal("failed");
    expect(await live.cell("01-07").getByRole("alert").innerText()).to.include("linspace");
    await field(live, "points").fill("33");
    await live.cell("01-07").getByText("at 33 points").waitFor();
    expect(await live.cell("01-07").getByRole("alert").count()).to.equal(0);
    await live.close();
  });

  it("a turned number is in the address, and the address gives the same page again", async () => {
    const live = await pages!.open("01-sigmoid.html");
    await field(live, "points").fill("77");
    await live.page.waitForURL(/\?points=77$/);
    const address = live.page.url().slice(pages!.home.length);
    await live.close();
    const shared = await pages!.open(address);
    await shared.cell("01-07").scrollIntoViewIfNeeded();
    await shared.cell("01-07").getByText("at 77 points").waitFor();
    expect(await field(shared, "points").inputValue()).to.equal("77");
    await shared.button("Reset all").click();
    await shared.page.waitForURL(/01-sigmoid\.html$/);
    expect(await caption(shared, "01-07")).to.include("500 points");
    await shared.close();
  });

  it("an address gives numbers only: never code, never another name", async () => {
    const evil = "?points=500;globalThis.ran=1&range=1e999&constructor=1&code=alert(1)&seed=3";
    const live = await pages!.open(`01-sigmoid.html${evil}`);
    await live.ended("01-04");
    const source = await live.cell("01-04").locator("code").innerText();
    expect(source).to.include("points = 500;").and.include("range = 10;").and.include("seed = 3;");
    expect(live.troubles()).to.eql([]);
    await live.close();
  });

  for (const scheme of ["light", "dark"] as const) {
    it(`axe finds nothing in a live page: ${scheme}, an editor open, an error, sliders`, async () => {
      const live = await pages!.open("01-sigmoid.html");
      await live.page.emulateMedia({ colorScheme: scheme });
      await live.edit("01-09", "linspace(0, 1, -1); // refused\nconst text = `x`;");
      await live.button("Run all").click();
      await live.ended("01-09");
      await live.press("01-15", "Run");
      await live.ended("01-15");
      expect(await violations(live.page)).to.eql([]);
      await live.close();
    });
  }
});
