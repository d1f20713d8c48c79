import { expect } from "chai";
import type { Page } from "playwright-core";
import { minutes } from "../../support/patience";
import { violations } from "../accessibility";
import { madeUpTutorial } from "../madeUp";
import { siteOf } from "../site";
import { LivePage } from "./livePage";

/** What happens to a figure while it is watched. */
interface Watched {
  pictures: number;
  shifts: string[];
}

/** Notes in `heard` what the live regions of a page say. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  new MutationObserver((changes) => {
    const regions = changes.map(({ target }) =>
      (target as Element).closest("[role=status], [role=alert], [aria-live]"),
    );
    for (const region of new Set(regions)) if (region?.textContent) heard.push(region.textContent);
  }).observe(document.body, { subtree: true, childList: true });
}

describe("a figure whose value is dragged", function () {
  this.timeout(minutes(1));
  const site = siteOf(madeUpTutorial);
  let page: Page;
  let live: LivePage;

  beforeEach(async () => {
    page = await site.open("07-dragging.html");
    await page.locator("article[data-awake]").waitFor({ timeout: minutes(1) });
    live = new LivePage(page);
    await page.locator('[data-cell="line"] svg').waitFor();
    await page.evaluate(watch);
  });
  afterEach(() => page.context().close());

  const watched = (): Promise<Watched> => page.evaluate("watched");
  const slider = (): ReturnType<LivePage["control"]> =>
    live.control("line", "height", "[type=range]");
  const badge = (): Promise<string | null> => live.cell("line").getAttribute("data-badge");
  const author = "Figure 1.1. A line to 50 after 1000 ms.";

  /** Drags the slider to and fro for so long, and does not let go. */
  async function drag(milliseconds: number): Promise<void> {
    const box = (await slider().boundingBox())!;
    const at = (part: number): [number, number] => [box.x + box.width * part, box.y + 8];
    await page.mouse.move(...at(0.5));
    await page.mouse.down();
    const began = Date.now();
    for (let i = 0; Date.now() - began < milliseconds; i++) {
      await page.mouse.move(...at(0.5 + 0.4 * Math.sin(i / 10)));
      await page.waitForTimeout(15);
    }
    await page.mouse.move(...at(0.9));
  }

  it("is drawn as a draft again and again, marked so, and moves nothing", async () => {
    await drag(3000);
    // In full there would be 3; a quiet machine draws 20 a second.
    expect((await watched()).pictures).to.be.above(5 / Number(process.env.TEST_PATIENCE ?? 1));
    expect(await badge()).to.equal("draft");
    expect(await violations(page)).to.eql([]);
    await page.mouse.up();
    await live.shows("line", "after 1000 ms.");
    expect(await badge()).to.equal(null);
    expect((await live.states()).line).to.equal("done");
    expect((await watched()).shifts).to.eql([]);
  });

  it("where the last value is refused, shows the last picture that is no draft, and why", async () => {
    const moveTo = async (part: number): Promise<void> => {
      const box = (await slider().boundingBox())!;
      await page.mouse.move(box.x + box.width * part, box.y + 8);
    };
    // By a cell that the figure needs; and by its own, once it has drawn.
    for (const [height, kept, part, why] of [
      [50, author, 1, "height must be at most 98, got 100"],
      [60, "Figure 1.1. A line to 60 after 1000 ms.", 0, "height must be at least 2, got 0"],
    ] as const) {
      await live.control("line", "height").fill(String(height));
      await live.shows("line", kept);
      await moveTo(height / 100);
      await page.mouse.down();
      await moveTo(0.8);
      await live.shows("line", "after 5 ms.");
      expect(await badge()).to.equal("draft");
      await moveTo(part);
      await page.mouse.up();
      await page.waitForTimeout(300);
      await page
        .locator('[data-cell="heavy"]:not([data-live=running])')
        .waitFor({ state: "attached" });
      await page.locator('[data-cell="line"][data-live=aged]').waitFor();
      await live.shows("line", kept);
      expect(await badge()).to.equal(null);
      expect(await live.cell("line").locator(".refusal").innerText()).to.equal(why);
      expect(await live.cell("line").getByRole("alert").count()).to.equal(0);
    }
    await live.control("line", "height").fill("50");
    await live.shows("line", author);
    expect((await watched()).shifts).to.eql([]);
  });

  it("follows the keys, and is drawn in full when they rest, of which a screen reader hears once", async () => {
    await page.evaluate(listen);
    await slider().focus();
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press("ArrowRight");
      await live.shows("line", /A line to 5[123] after 5 ms/);
    }
    await live.shows("line", /A line to 53 after 1000 ms/);
    expect(await badge()).to.equal(null);
    await page.locator(".unseen[aria-live]").getByText("A line, from 0.").waitFor();
    const heard = await page.evaluate<string[]>("heard");
    expect(heard.filter((text) => text !== "Running.")).to.eql(["A line, from 0."]);
    expect(heard).to.have.length.at.most(2);
  });

  it("a full run is ended by a newer drag, whose drafts come at once", async () => {
    await drag(200);
    await page.mouse.up();
    await page.locator('[data-cell="heavy"][data-live=running]').waitFor({ state: "attached" });
    await page.waitForTimeout(200);
    const { pictures } = await watched();
    await drag(1000);
    expect((await watched()).pictures).to.be.above(pictures + 1);
    await page.mouse.up();
    await live.shows("line", "after 1000 ms.");
    await page.waitForTimeout(1500);
    const states = Object.values(await live.states());
    expect(new Set(states)).to.eql(new Set(["done"]));
  });

  it("back at the author's value shows the author's picture, without a run", async () => {
    await drag(300);
    await live.control("line", "height").fill("50");
    await live.shows("line", author);
    expect(await badge()).to.equal(null);
    expect((await live.states()).line).to.equal("");
  });

  it("keeps the author's curve below the new one, for the eyes alone", async () => {
    await drag(300);
    const ghost = live.cell("line").locator("svg .ghost");
    expect(await ghost.locator("path").count()).to.equal(1);
    expect(await ghost.getAttribute("aria-hidden")).to.equal("true");
    const drawn = ghost.evaluate((part) => getComputedStyle(part).display);
    expect(await drawn).to.equal("inline");
    await page.emulateMedia({ media: "print" });
    expect(await ghost.evaluate((part) => getComputedStyle(part).display)).to.equal("none");
    await page.emulateMedia({ media: "screen" });
    await page.mouse.up();
    await live.cell("line").getByText("Back to the author's values").click();
    await live.shows("line", author);
    expect(await ghost.count()).to.equal(0);
  });
});

/** In the page: counts the pictures of the figure, and notes what moves. */
function watch(): void {
  const seen: Watched = { pictures: 0, shifts: [] };
  Object.assign(globalThis, { watched: seen });
  const place = document.querySelector('[data-cell="line"] .cell-output')!;
  new MutationObserver(() => seen.pictures++).observe(place, { childList: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { sources } = entry as PerformanceEntry & { sources: { node?: Element }[] };
      seen.shifts.push(...sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? "text"));
    }
  }).observe({ type: "layout-shift" });
}
