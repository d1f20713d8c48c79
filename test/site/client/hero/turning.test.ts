import { expect } from "chai";

import { answerText, factorText } from "../../../../site/client/hero/sentence";
import { functions, type FunctionName } from "../../../../site/client/hero/setting";
import { theoryOf } from "../../../../site/client/hero/theory";
import { gradientFactor } from "../../../../src/propagation/gradientFactor";
import { minutes } from "../../../support/patience";
import { violations } from "../../accessibility";
import { ourTutorial } from "../../ours";
import { siteOf } from "../../site";
import { HeroPage } from "./heroPage";

describe("what the first page's figure lets a reader turn", function () {
  this.timeout(minutes(1));
  const site = siteOf(ourTutorial);
  let hero: HeroPage;

  before(async () => {
    hero = await HeroPage.answered(site);
  });

  const values = (): Promise<string[]> => hero.values();
  beforeEach(() => hero.start());

  it("says what the library says, for other functions, weights, biases and depths", async () => {
    for (const [name, weightStd, biasStd, depth] of [
      ["sigmoid", 16, 0, 100],
      ["tanh", 1.5, 1, 50],
      ["relu", 1, 3, 20],
      ["gelu", 2, 0, 35],
      ["selu", 0.1, 0.5, 2],
    ] as [FunctionName, number, number, number][]) {
      await hero.choose(functions[name].label);
      await hero.type("weightStd", String(weightStd));
      await hero.type("biasStd", String(biasStd));
      await hero.type("depth", String(depth));
      await hero.drawn();
      const law = { weightStd, biasStd };
      expect(await hero.says("name").innerText()).to.equal(functions[name].label);
      expect(await hero.says("factor").innerText()).to.equal(
        factorText(gradientFactor(functions[name], law)),
      );
      const { decades } = theoryOf({ name, ...law, depth, seed: 0 });
      expect(await hero.says("left").innerText()).to.equal(answerText(decades[0]));
      const alt = await hero.figure("gradient").locator("svg").getAttribute("aria-label");
      expect(alt).to.include(answerText(decades[0]));
    }
  });

  it("numbers of the sentence follow a mouse that drags them, and mark no text", async () => {
    await hero.drag(hero.number("weightStd"), 40, 0);
    expect(await values()).to.eql(["50", "1.60", "0.00"]);
    await hero.drag(hero.number("depth"), -80, 0);
    expect(await values()).to.eql(["30", "1.60", "0.00"]);
    await hero.drag(hero.number("biasStd"), 1000, 0);
    expect(await values()).to.eql(["30", "1.60", "3.00"]);
    expect(await hero.page.evaluate(() => getSelection()!.toString())).to.equal("");
  });

  it("numbers of the sentence follow arrow keys, and what is typed, within their ends", async () => {
    const { keyboard } = hero.page;
    await hero.number("depth").focus();
    for (const key of ["ArrowUp", "ArrowUp", "ArrowDown", "PageUp", "Shift+ArrowDown"])
      await keyboard.press(key);
    expect(await values()).to.eql(["56", "1.00", "0.00"]);
    for (let i = 0; i < 9; i++) await keyboard.press("PageDown");
    expect(await values()).to.eql(["2", "1.00", "0.00"]);
    for (const [given, taken] of [
      ["1e9", "100"],
      ["-3", "2"],
      ["7,9", "8"],
      ["<img src=x onerror=alert(1)>", "8"],
      ["", "8"],
      ["NaN", "8"],
    ]) {
      await hero.type("depth", given);
      expect((await values())[0], given).to.equal(taken);
    }
  });

  it("a finger scrubs and drags too, and nothing below the sentence moves meanwhile", async () => {
    const options = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };
    const phone = await HeroPage.of(await site.open("", options));
    await phone.page.locator("[data-show]").tap();
    const top = async (): Promise<number> => (await phone.figure("plane").boundingBox())!.y;
    const before = await top();
    const session = await phone.page.context().newCDPSession(phone.page);
    const { x, y, width, height } = (await phone.number("weightStd").boundingBox())!;
    const at = (right: number): object => ({
      touchPoints: [{ x: x + width / 2 + right, y: y + height / 2 }],
    });
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", ...at(0) } as never);
    for (const right of [10, 40, 80])
      await session.send("Input.dispatchTouchEvent", { type: "touchMove", ...at(right) } as never);
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await phone.drawn();
    expect(Number(await phone.number("weightStd").inputValue())).to.be.within(2, 2.7);
    await phone.type("weightStd", "16");
    await phone.type("biasStd", "3");
    await phone.type("depth", "100");
    await phone.drawn();
    expect(await top()).to.equal(before);
    expect(await violations(phone.page)).to.eql([]);
  });
});
