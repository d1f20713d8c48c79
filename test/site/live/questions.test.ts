import { expect } from "chai";
import type { Locator } from "playwright-core";
import { minutes } from "../../support/patience";
import { violations } from "../accessibility";
import { madeUpTutorial } from "../madeUp";
import { siteOf } from "../site";
import { LivePage } from "./livePage";

describe("guesses and exercises on a page", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);
  let live: LivePage;

  beforeEach(async () => {
    live = new LivePage(await site.open("06-asking.html"));
    await live.page.locator("article[data-awake]").waitFor();
  });
  afterEach(() => live.page.context().close());

  const result = (): Locator => live.cell("compare").locator(".cell-output");
  const answer = (): Locator => live.cell("answer").getByRole("textbox");

  it("what follows a guess is shown when there is one, and compares with it", async () => {
    expect(await result().isVisible()).to.equal(false);
    await live.cell("question").getByText("Compare").click();
    expect(await result().isVisible()).to.equal(false);
    await live.control("question", "guess").fill("5");
    await live.page.keyboard.press("Enter");
    await live.shows("compare", "It is 4, you said 5");
    expect(await violations(live.page)).to.eql([]);
  });

  it("or at once for who wants it so, and without JavaScript", async () => {
    await live.cell("question").getByText("Just show me").click();
    expect(await result().innerText()).to.include("you said NaN");
    const plain = await site.open("06-asking.html", { javaScriptEnabled: false });
    expect(await plain.getByText("you said NaN").isVisible()).to.equal(true);
    expect(await plain.locator(".controls:visible, button:visible").count()).to.equal(0);
  });

  it("an answer is typed into a field, checked by a button, kept over a reload, and cleared", async () => {
    expect(await answer().inputValue()).to.equal("const answer1 = NaN;");
    await answer().fill("const answer1 = 4;");
    await live.press("check", "Check my answer");
    await live.shows("check", "right");
    await live.page.reload();
    await answer().waitFor();
    expect(await answer().inputValue()).to.equal("const answer1 = 4;");
    await live.press("check", "Check my answer");
    await live.shows("check", "right");
    await live.press("answer", "Clear my answer");
    await live.press("check", "Check my answer");
    await live.shows("check", "not yet");
    await live.page.reload();
    await answer().waitFor();
    expect(await answer().inputValue()).to.equal("const answer1 = NaN;");
  });
});
