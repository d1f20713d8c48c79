import { expect } from "chai";

import { minutes } from "../../../support/patience";
import { darkViolations, violations } from "../../accessibility";
import { ourTutorial } from "../../ours";
import { siteOf } from "../../site";
import { HeroPage } from "./heroPage";

describe("the guess of the first page", function () {
  this.timeout(minutes(1));
  const site = siteOf(ourTutorial);
  let hero: HeroPage;

  beforeEach(async () => {
    hero = await HeroPage.open(site);
  });
  afterEach(() => hero.page.context().close());

  const show = "[data-show]";
  const isHidden = async (): Promise<boolean> => {
    const answers = await hero.page.locator(".hero .answer").all();
    const seen = await Promise.all(answers.map((one) => one.isVisible()));
    return answers.length > 5 && !seen.includes(true);
  };
  const networks = ".hero .net";

  it("comes first: factor, answer, theory, networks and border are hidden, and nobody hears them", async () => {
    expect(await isHidden()).to.equal(true);
    expect(await hero.says("hint").innerText()).to.equal("Guess first: drag the line’s end.");
    expect(await hero.page.locator(networks).count()).to.equal(0);
    expect(await hero.figure("gradient").ariaSnapshot()).to.include("hidden until you guess");
    const heard = await hero.page.locator(".hero").ariaSnapshot();
    expect(heard).not.to.match(/10⁻³¹|0\.236|vanishes/);
    expect(heard).to.match(/gradient by .*hidden until you guess.*: 1 at the output is/s);
    expect(await hero.page.locator("[data-networks]").isVisible()).to.equal(false);
    expect(await violations(hero.page)).to.eql([]);
    expect(await darkViolations(hero.page)).to.eql([]);
  });

  it("is a dot to drag: letting it go shows the answer, and how far off it was", async () => {
    await hero.drag(hero.handle("gradient"), 0, 60);
    expect(await isHidden()).to.equal(false);
    await hero.page.locator(networks).nth(2).waitFor({ state: "attached" });
    expect(await hero.says("factor").innerText()).to.equal("0.236");
    expect(await hero.says("left").innerText()).to.equal("10⁻³¹");
    expect(await hero.says("verdict").innerText()).to.equal("Hardly: it vanishes.");
    const [, guess] = /your guess: 10⁻(\S+)/.exec(await hero.figure("gradient").innerText())!;
    const digits = [...guess].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)).join("");
    expect(await hero.says("hint").innerText()).to.equal(
      `Your guess was ${31 - Number(digits)} powers of ten off.`,
    );
    expect(await hero.handle("gradient").isVisible()).to.equal(false);
    const heard = hero.page.locator(".hero [role=status]", { hasText: "10⁻³¹" });
    await heard.waitFor({ state: "attached" });
    expect(await heard.textContent()).to.equal(
      `10⁻³¹. Hardly: it vanishes. ${await hero.says("hint").innerText()}`,
    );
    expect(await violations(hero.page)).to.eql([]);
    expect(await darkViolations(hero.page)).to.eql([]);
  });

  it("is no guess where the dot was only touched, or left where it was", async () => {
    await hero.handle("gradient").click();
    await hero.drag(hero.handle("gradient"), 0, 0);
    expect(await isHidden()).to.equal(true);
  });

  it("can be made by the keyboard alone, to the ends of the figure and no further", async () => {
    const handle = hero.handle("gradient");
    await handle.focus();
    for (let i = 0; i < 3; i++) await hero.page.keyboard.press("PageDown");
    await hero.page.keyboard.press("ArrowDown");
    await hero.drawn();
    expect(await handle.getAttribute("aria-valuetext")).to.equal("10⁻³¹");
    expect(await hero.page.locator(show).innerText()).to.equal("That is my guess");
    for (let i = 0; i < 9; i++) await hero.page.keyboard.press("PageDown");
    await hero.drawn();
    expect(await handle.getAttribute("aria-valuenow")).to.equal("-52");
    for (let i = 0; i < 21; i++) await hero.page.keyboard.press("ArrowUp");
    await hero.drawn();
    expect(await isHidden()).to.equal(true);
    await hero.page.keyboard.press("Enter");
    await hero.drawn();
    expect(await hero.says("hint").innerText()).to.equal("You guessed it.");
    expect(await hero.page.locator(":focus").getAttribute("data-show")).to.equal("");
  });

  it("can be left out, and made again", async () => {
    await hero.page.locator(show, { hasText: "Just show me" }).click();
    await hero.drawn();
    expect(await hero.says("left").isVisible()).to.equal(true);
    expect(await hero.says("hint").innerText()).to.equal("");
    await hero.page.locator(show, { hasText: "Guess again" }).click();
    await hero.drawn();
    expect(await isHidden()).to.equal(true);
    expect(await hero.handle("gradient").isVisible()).to.equal(true);
  });

  it("runs back once when it is shown, but not for a reader who asked for less motion", async () => {
    const animation = (): Promise<string> =>
      hero.page.locator(".hero .way").evaluate((way) => getComputedStyle(way).animationName);
    await hero.page.locator(show).click();
    await hero.drawn();
    expect(await animation()).to.equal("hero-run");
    await hero.page.emulateMedia({ reducedMotion: "reduce" });
    expect(await animation()).to.equal("none");
  });
});
