import type { Locator, Page } from "playwright-core";

/** A page whose cells are live. */
export class LivePage {
  constructor(readonly page: Page) {}

  /** Makes the cells of a page live; an address with parameters, such as "01-a.html?range=3", does so by itself. */
  static async of(page: Page): Promise<LivePage> {
    const live = new LivePage(page);
    if (!page.url().includes("?")) await page.click(".live-bar [data-start-live]");
    await live.button("Run all").waitFor();
    return live;
  }

  /** A button of the whole page. */
  button(name: string): Locator {
    const all = this.page.getByRole("group", { name: "All cells" });
    return all.getByRole("button", { name, exact: true });
  }

  cell(id: string): Locator {
    return this.page.locator(`section.cell[data-cell="${id}"]`);
  }

  /** Waits until the output of a cell shows a text. */
  shows(id: string, text: string): Promise<void> {
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
    await this.cell(id).getByRole("textbox").focus();
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
