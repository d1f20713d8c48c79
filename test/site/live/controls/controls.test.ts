import { expect } from "chai";
import type { Request } from "playwright-core";
import { minutes } from "../../../support/patience";
import { darkViolations, violations } from "../../accessibility";
import { madeUpTutorial } from "../../madeUp";
import { siteOf } from "../../site";
import { LivePage } from "../livePage";

const AUTHORS = "5 tanh 1+2 plain 4 30";

describe("the controls of a page", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);
  let live: LivePage;
  let asked: Request[];

  beforeEach(async () => {
    asked = [];
    const page = await site.newPage();
    page.on("request", (request) => asked.push(request));
    await page.goto("06-asking.html");
    live = new LivePage(page);
  });
  afterEach(() => live.page.context().close());

  const awake = (): Promise<void> => live.page.locator("article[data-awake]").waitFor();
  const shown = (text: string): Promise<void> => live.shows("show", text);
  const refusal = (): Promise<string> => live.cell("show").locator(".refusal").innerText();

  it("stand at what they turn, in the author's order, four at once, named by their meaning", async () => {
    const names = live.cell("show").locator(".controls > .control label");
    expect(await names.allInnerTexts()).to.eql([
      ...[
        "Points of the line count",
        "The function phi",
        "Sizes of the dots sizes",
        "Its kind kind",
      ],
    ]);
    expect(await live.cell("show").getAttribute("data-turns")).to.equal(
      "count phi sizes kind loose wide",
    );
    expect(await live.cell("show").locator(".more-controls .control").count()).to.equal(2);
    expect(await live.cell("compare").locator(".controls").count()).to.equal(0);
    const slider = live.control("show", "count", "[type=range]");
    const scale = await slider.evaluate(({ min, max }: HTMLInputElement) => [min, max]);
    expect(scale).to.eql(["2", "50"]);
    expect(await slider.getAttribute("aria-label")).to.equal("Points of the line");
  });

  it("nothing that runs cells is fetched before an idle moment or a touch, for who saves data", async () => {
    const page = await site.newPage();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
    );
    const heavy: string[] = [];
    page.on("request", (request) => heavy.push(request.url()));
    await page.goto("06-asking.html", { waitUntil: "networkidle" });
    const isHeavy = (url: string): boolean => /\/(live|worker)-|-worker/.test(url);
    expect(heavy.filter(isHeavy)).to.eql([]);
    await page.locator('[data-cell="show"] [data-name="count"] input[type=number]').fill("6");
    await page.locator('[data-cell="show"]').getByText("6 tanh").waitFor();
    expect(heavy.some((url) => /worker/.test(url))).to.equal(true);
    expect(heavy.filter((url) => /changedCell/.test(url))).to.eql([]); // which compiles
  });

  it("numbers, functions, lists and texts turn the source and what rests on it", async () => {
    await awake();
    await live.control("show", "count").fill("7");
    await shown("7 tanh 1+2 plain 4 30");
    await live.control("show", "phi").selectOption("gelu");
    await live.control("show", "sizes").fill("3, 5,20");
    await live.control("show", "kind").selectOption({ label: "bold" });
    await shown("7 gelu 3+5+20 bold 4 30");
    const source = await live.cell("parameters").locator("code").textContent();
    expect(source).to.include("const sizes = [3, 5, 20]; // sizes of the dots");
    await live.page.waitForURL(/\?count=7&phi=gelu&sizes=3%2C\+5%2C\+20&kind=bold$/);
    await live.page.reload();
    await shown("7 gelu 3+5+20 bold 4 30");
    await live.cell("show").getByText("Back to the author's values").click();
    await shown(AUTHORS);
    await live.page.waitForURL(/06-asking\.html$/);
  });

  it("the author's values bring back the author's output, without a run", async () => {
    await awake();
    await live.control("show", "count").fill("7");
    await shown("7 tanh");
    await live.control("show", "count").fill("5");
    await shown(AUTHORS);
    expect((await live.states()).show).to.equal("");
  });

  it("Reset of the parameter cell brings back controls and output together", async () => {
    await awake();
    await live.control("show", "count").fill("7");
    await shown("7 tanh");
    await live.page.locator("[data-show-code]").click();
    await live.press("parameters", "Reset");
    await shown(AUTHORS);
    expect(await live.control("show", "count").inputValue()).to.equal("5");
    await live.button("Reset all").click();
    expect(new Set(Object.values(await live.states()))).to.eql(new Set([""]));
  });

  it("out of range is refused by a sentence at the control, and what was shown stays", async () => {
    await awake();
    await live.control("show", "count").fill("1");
    expect(await refusal()).to.equal("Please choose from 2 to 50.");
    expect(await live.control("show", "count").getAttribute("aria-invalid")).to.equal("true");
    expect(await violations(live.page)).to.eql([]);
    expect((await live.states()).show).to.equal("");
    await live.control("show", "count").fill("9");
    await shown("9 tanh");
    expect(await refusal()).to.equal("");
  });

  it("a field is wide enough for a million, on a phone too", async () => {
    await awake();
    await live.cell("show").locator(".more-controls summary").click();
    const field = live.control("show", "loose");
    for (const width of [1280, 390]) {
      await live.page.setViewportSize({ width, height: 800 });
      await field.fill("1000000");
      const cut = await field.evaluate((one) => one.scrollWidth - one.clientWidth);
      expect(cut, String(width)).to.be.at.most(0);
    }
  });

  it("so is what a cell refuses", async () => {
    await awake();
    await live.cell("show").locator(".more-controls summary").click();
    await live.control("show", "loose").fill("12");
    await live.cell("show").getByText("loose must be small, got 12").waitFor();
    expect(await live.cell("show").locator("pre.text").innerText()).to.include(AUTHORS);
    expect(await live.cell("show").getByRole("alert").count()).to.equal(0);
    await live.control("show", "loose").fill("3");
    await shown("5 tanh 1+2 plain 3 30");
  });

  it("a wide range is logarithmic, and arrow keys go along it", async () => {
    await awake();
    await live.cell("show").locator(".more-controls summary").click();
    const slider = live.control("show", "wide", "[type=range]");
    await slider.focus();
    for (let i = 0; i < 5; i++) await live.page.keyboard.press("ArrowRight");
    await live
      .cell("show")
      .getByText(/plain 4 3[5-9]/)
      .waitFor();
    expect(Number(await live.control("show", "wide").inputValue())).to.be.within(35, 39);
  });

  it("while a value is dragged, what it turns is shown again and again", async () => {
    await awake();
    await live.page.evaluate(() => {
      const place = document.querySelector('[data-cell="show"] .cell-output')!;
      Object.assign(globalThis, { swaps: 0 });
      new MutationObserver(() => (globalThis as unknown as { swaps: number }).swaps++).observe(
        place,
        { childList: true },
      );
    });
    const slider = live.control("show", "count", "[type=range]");
    await slider.focus();
    for (let i = 0; i < 20; i++) {
      await live.page.keyboard.press("ArrowRight");
      await live.page.waitForTimeout(30);
    }
    expect(await live.page.evaluate("swaps")).to.be.above(4);
    await shown("25 tanh");
  });

  it("axe finds nothing, light and dark: an editor open, an error, controls", async () => {
    const page = await LivePage.of(live.page);
    await page.edit("show", "linspace(0, 1, -1); // refused\nconst text = `x`;");
    await page.button("Run all").click();
    await page.error("show");
    expect(await violations(live.page)).to.eql([]);
    expect(await darkViolations(live.page)).to.eql([]);
  });
});
