import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { launchChromium } from "../../browser";
import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";
import { served, troublesIn } from "../support";

/** A site in a browser, for tests of its live cells. */
export interface LivePages {
  home(): string;
  browser(): Browser;
  /**
   * Opens a page and makes its cells live; an address with parameters, such as "01-a.html?range=3",
   * does so by itself. `beforeAll` runs in the page first.
   */
  open(address: string, beforeAll?: () => void): Promise<LivePage>;
}

/** Opens a browser and the site that is built before the tests of this `describe`, and closes them after. */
export function livePages(build: () => Promise<string>): LivePages {
  const opened = closing();
  let browser: Browser | null;
  let home: string;
  let context: BrowserContext;
  let troubles: string[];
  before("opens a browser", async function () {
    this.timeout(minutes(5));
    browser = await launchChromium(opened);
    if (browser === null) return this.skip();
    home = (await served(opened, await build())).url;
    context = await browser.newContext({ serviceWorkers: "block" });
    troubles = troublesIn(context, home);
  });
  return {
    home: () => home,
    browser: () => browser!,
    async open(address, beforeAll = () => undefined) {
      const before = troubles.length;
      const page = await context.newPage();
      await page.addInitScript(beforeAll);
      await page.goto(home + address);
      if (!address.includes("?")) await page.click(".live-bar [data-start-live]");
      const live = new LivePage(page, () => troubles.slice(before));
      await live.button("Run all").waitFor();
      return live;
    },
  };
}

/** A page whose cells are live. */
export class LivePage {
  constructor(
    readonly page: Page,
    /** Other hosts asked, errors, what the page's policy stopped. */
    readonly troubles: () => readonly string[],
  ) {}

  /** A button of the whole page. */
  button(name: string): Locator {
    const all = this.page.getByRole("group", { name: "All cells" });
    return all.getByRole("button", { name, exact: true });
  }

  cell(id: string): Locator {
    return this.page.locator(`section.cell[data-cell="${id}"]`);
  }

  async press(id: string, name: string): Promise<void> {
    await this.cell(id).getByRole("button", { name, exact: true }).click();
  }

  /** Puts another source into a cell by its editor, where the focus stays. */
  async edit(id: string, source: string): Promise<void> {
    await this.press(id, "Edit");
    await this.cell(id).getByRole("textbox").focus();
    await this.page.keyboard.press("Control+a");
    await this.page.keyboard.insertText(source);
  }

  /** Waits until a cell has run, and says how it ended. */
  async ended(id: string): Promise<string> {
    const ends = ["done", "failed", "stopped"].map(
      (end) => `[data-cell="${id}"][data-live=${end}]`,
    );
    const cell = this.page.locator(ends.join());
    await cell.waitFor();
    return (await cell.getAttribute("data-live")) ?? "";
  }

  /** What became of each cell; "" of one that has not run. */
  states(): Promise<Record<string, string>> {
    return this.page.evaluate(() => {
      const cells = [...document.querySelectorAll<HTMLElement>("section.cell")];
      return Object.fromEntries(cells.map(({ dataset }) => [dataset.cell, dataset.live ?? ""]));
    });
  }

  /** The name of what has the focus, in an editor too. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const outer = document.activeElement;
      const inner = outer?.shadowRoot?.activeElement ?? outer;
      return inner?.getAttribute("aria-label") ?? inner?.textContent ?? "";
    });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
