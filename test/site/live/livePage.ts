import type { Locator, Page } from "playwright-core";

import { minutes } from "../../support/patience";

/** A page whose cells are live. */
export class LivePage {
  constructor(readonly page: Page) {}

  /** A page that is awake, with all its code unfolded. */
  static async of(page: Page): Promise<LivePage> {
    await page.locator("article[data-awake]").waitFor({ timeout: minutes(1) });
    const code = page.locator("[data-show-code]");
    if ((await code.getAttribute("aria-pressed")) === "false") await code.click();
    return new LivePage(page);
  }

  /** A button of the whole page. */
  button(name: string): Locator {
    const all = this.page.getByRole("group", { name: "All cells" });
    return all.getByRole("button", { name, exact: true });
  }

  cell(id: string): Locator {
    return this.page.locator(`section.cell[data-cell="${id}"]`);
  }

  /** A control of the figure of a cell: its field, or its slider. */
  control(id: string, name: string, part = "input:not([type=range]), select"): Locator {
    return this.cell(id).locator(`.control[data-name="${name}"]`).locator(part);
  }

  /** Waits until the output of a cell shows a text. */
  shows(id: string, text: string | RegExp): Promise<void> {
    return this.cell(id).locator(".cell-output").getByText(text).first().waitFor();
  }

  async press(id: string, name: string): Promise<void> {
    await this.cell(id).getByRole("button", { name, exact: true }).click();
  }

  /** Runs a cell, and says how it ended. */
  async run(id: string): Promise<string> {
    await this.press(id, "Run");
    return this.ended(id);
  }

  /** Puts another source into a cell by its editor, where the focus stays. */
  async edit(id: string, source: string): Promise<void> {
    await this.press(id, "Edit");
    await this.cell(id).locator(".cell-source").getByRole("textbox").focus();
    await this.page.keyboard.press("Control+a");
    await this.page.keyboard.insertText(source);
  }

  /** Waits until a cell has run, and says how it ended. */
  async ended(id: string): Promise<string> {
    const ends = ":is([data-live=done], [data-live=failed], [data-live=stopped])";
    const cell = this.page.locator(`[data-cell="${id}"]${ends}`);
    return (await cell.getAttribute("data-live")) ?? "";
  }

  /** Waits until a cell has failed, and gives what stands there. */
  async error(id: string): Promise<string> {
    return this.page.locator(`[data-cell="${id}"][data-live=failed] [role=alert]`).innerText();
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
}
