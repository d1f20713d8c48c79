import type { Locator, Page } from "playwright-core";

import type { Site } from "../../site";

/** The first page, once its figure answers. */
export class HeroPage {
  constructor(readonly page: Page) {}

  static async of(page: Page): Promise<HeroPage> {
    await page.locator("input.scrub").first().waitFor();
    return new HeroPage(page);
  }

  /** On a wide window, before the guess. */
  static async open(site: Site): Promise<HeroPage> {
    return HeroPage.of(await site.open("", { viewport: { width: 1280, height: 800 } }));
  }

  /** The same with the answer shown. */
  static async answered(site: Site): Promise<HeroPage> {
    const hero = await HeroPage.open(site);
    await hero.page.locator("[data-show]").click();
    return hero;
  }

  says(name: "factor" | "left" | "verdict" | "hint" | "name"): Locator {
    return this.page.locator(`[data-says="${name}"]`);
  }

  /** A number of the sentence. */
  number(key: "depth" | "weightStd" | "biasStd"): Locator {
    return this.page.locator(`input[data-scrub="${key}"]`);
  }

  figure(name: "gradient" | "function" | "plane"): Locator {
    return this.page.locator(`[data-figure="${name}"]`);
  }

  handle(figure: "gradient" | "plane"): Locator {
    return this.figure(figure).locator(".hero-handle");
  }

  choose(name: string): Promise<void> {
    return this.page.locator(".hero-choices label", { hasText: name }).click();
  }

  async type(key: "depth" | "weightStd" | "biasStd", text: string): Promise<void> {
    await this.number(key).fill(text);
    await this.number(key).press("Enter");
  }

  /** The numbers of the sentence: depth, weights, biases. */
  async values(): Promise<string[]> {
    await this.drawn();
    const keys = ["depth", "weightStd", "biasStd"] as const;
    return Promise.all(keys.map((key) => this.number(key).inputValue()));
  }

  /** Turns everything to what the page begins with. */
  async start(): Promise<void> {
    await this.choose("sigmoid");
    await this.type("depth", "50");
    await this.type("weightStd", "1");
    await this.type("biasStd", "0");
  }

  /** Presses the mouse in the middle of a place, drags it in steps, and lets it go. */
  async drag(place: Locator, right: number, down: number): Promise<void> {
    const { x, y, width, height } = (await place.boundingBox())!;
    const { mouse } = this.page;
    await mouse.move(x + width / 2, y + height / 2);
    await mouse.down();
    await mouse.move(x + width / 2 + right / 2, y + height / 2 + down / 2, { steps: 3 });
    await mouse.move(x + width / 2 + right, y + height / 2 + down, { steps: 3 });
    await mouse.up();
  }

  /** Waits for two frames: what was turned is drawn then. */
  drawn(): Promise<void> {
    return this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  }
}
