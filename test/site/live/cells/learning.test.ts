import { expect } from "chai";

import { minutes, until } from "../../../support/patience";
import { madeUpTutorial } from "../../madeUp";
import { siteOf } from "../../site";
import { LivePage } from "../livePage";

describe("a cell that learns while a reader looks on", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);
  let live: LivePage;

  beforeEach(async () => {
    live = await LivePage.of(await site.open("08-learning.html"));
  });
  afterEach(() => live.page.context().close());

  const press = (name: string): Promise<void> =>
    live.cell("told").getByRole("button", { name, exact: true }).click();
  const told = async (): Promise<number> =>
    Number(/seen (\d+)/.exec(await live.cell("told").locator(".cell-output").innerText())?.[1]);
  const grows = (from: number): Promise<void> =>
    until(async () => {
      const now = await told();
      return now > from && now < 40;
    });

  it("is followed by what rests on it, as a draft until it ends", async () => {
    await press("Learn while I watch");
    await until(async () => (await told()) < 40);
    expect(await live.cell("told").getAttribute("data-badge")).to.equal("draft");
    await grows(await told());
    // The last draft may show as much, a moment before the cell ends.
    await until(async () => (await live.cell("told").getAttribute("data-badge")) === null);
    await live.shows("told", "seen 40");
    expect(await live.ended("told")).to.equal("done");
    await live.cell("told").getByRole("button", { name: "Learn while I watch" }).waitFor();
  });

  it("leaves no draft behind when it is run as any other cell", async () => {
    expect(await live.run("learner")).to.equal("done");
    await until(async () => (await live.cell("told").getAttribute("data-badge")) === null);
    await live.shows("told", "seen 40");
    expect(await live.ended("told")).to.equal("done");
  });

  it("pauses, and goes on where it was", async () => {
    await press("Learn while I watch");
    await until(async () => (await told()) < 40);
    await press("Pause");
    await live.page.waitForTimeout(300);
    const before = await told();
    await live.page.waitForTimeout(500);
    expect(await told()).to.equal(before);
    await press("Go on");
    await grows(before);
    await live.shows("told", "seen 40");
  });

  it("begins anew where a value is turned, also while it pauses", async () => {
    await press("Learn while I watch");
    await press("Pause");
    await live.control("told", "steps").fill("12");
    await live.shows("told", "seen 12");
    expect(await live.ended("learner")).to.equal("done");
  });

  it("ends with Stop, and can begin again", async () => {
    await press("Learn while I watch");
    await until(async () => (await told()) < 40);
    await live.button("Stop").click();
    expect(await live.ended("learner")).to.equal("stopped");
    await press("Learn while I watch");
    await live.page
      .locator('[data-cell="learner"][data-live=running]')
      .waitFor({ state: "attached" });
  });
});
