import { expect } from "chai";

import { closing } from "../support/closing";
import { minutes } from "../support/patience";
import { launchFirefox } from "./firefox";
import * as inPage from "./inPage";
import { builtSite, served } from "./site";
import type { Driven } from "./webDriver";
import { launchWebKit } from "./webKit";

/** The site in one of the engines. */
export interface Visited {
  readonly browser: Driven;
  /** Opens a page and waits until its cells are awake. */
  open(page: string): Promise<void>;
  /** Opens the first page and waits until its figure can be turned. */
  openFirst(): Promise<void>;
  /** The text of the first element. */
  text(selector: string): Promise<string>;
  /** Ends the server. */
  goOffline(): Promise<void>;
}

const launchers = { Firefox: launchFirefox, WebKit: launchWebKit };
type Engine = keyof typeof launchers;
export const engines = Object.keys(launchers) as Engine[];

const opened = closing();
let begun:
  { folder: Promise<string>; browsers: Record<Engine, Promise<Driven | null>> } | undefined;

/** The browsers start beside each other, while the site is built. */
function begin(): NonNullable<typeof begun> {
  const started = engines.map((name) => [name, launchers[name](opened)] as const);
  const browsers = Object.fromEntries(started) as Record<Engine, Promise<Driven | null>>;
  // One that fails does so where it is waited for.
  for (const [, browser] of started) browser.catch(() => undefined);
  return { folder: builtSite(), browsers };
}

/** The site for the tests of this `describe`, in whose pages nothing may go wrong. */
export function siteIn(engine: Engine): Visited {
  let browser: Driven;
  let site: Awaited<ReturnType<typeof served>>;
  before("opens the site", async function () {
    this.timeout(minutes(5));
    const { browsers, folder } = (begun ??= begin());
    const found = await browsers[engine];
    if (found === null) return this.skip();
    browser = found;
    site = await served(await folder, opened);
    await browser.resize(1280, 900);
    console.log(`    ${browser.version}`);
  });
  afterEach("nothing has gone wrong in the page", async () => {
    expect(await browser.evaluate(inPage.troubles)).to.eql([]);
  });
  return {
    get browser() {
      return browser;
    },
    async open(page) {
      // An address with a query wakes a page at once, and not when nothing else is to do.
      await browser.open(`${site.url}${page}?now`);
      await browser.until(inPage.isAwake);
    },
    async openFirst() {
      await browser.open(site.url);
      await browser.until(inPage.has, ".hero .hero-handle");
    },
    text: async (selector) => (await browser.evaluate(inPage.textsOf, selector))[0],
    goOffline: () => site.end(),
  };
}
