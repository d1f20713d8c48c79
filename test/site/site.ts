import "./setUp";
import { expect } from "chai";
import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

import { serve } from "../../site/generator/serve";
import { launchChromium } from "../browser";
import { closing } from "../support/closing";
import { minutes } from "../support/patience";
import { temporaryFolder } from "./folders";

const root = resolve(__dirname, "../..");
const opened = closing();

/** What `npm run tutorial -- ...args` prints, and how it ends. */
export function tutorial(...args: string[]): Promise<{ code: number | null; printed: string }> {
  return new Promise((done) => {
    const command = [join(root, "tools/commands/tutorial.mjs"), ...args];
    const env = { ...process.env, npm_lifecycle_event: "tutorial" };
    const child = execFile(process.execPath, command, { cwd: root, env }, (_, out, problem) =>
      done({ code: child.exitCode, printed: out + problem }),
    );
    opened.add(child, () => child.kill());
  });
}

interface Served {
  folder: string;
  url: string;
}

/** A site that `npm run tutorial` builds when it is first asked for, served below `base` until the tests are over. */
export function builtOnce(base: string, args: () => string[] = () => []): () => Promise<Served> {
  let served: Promise<Served> | undefined;
  const build = async (): Promise<Served> => {
    const folder = join(temporaryFolder(), "out");
    const { code, printed } = await tutorial("--out", folder, ...args());
    if (code !== 0) throw new Error(printed);
    const server = serve(folder, { base, port: 0, log: () => undefined });
    return { folder, url: (await opened.add(server, ({ close }) => close())).url };
  };
  return () => (served ??= build());
}

/** A site in the browser that all tests share. */
export interface Site {
  folder(): string;
  /** A page in a context of its own, for addresses below the site's, until the tests of the `describe` are over. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** The same, at an address. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
}

let launched: Promise<Browser | null> | undefined;

/** The site for the tests of this `describe`: none of them may make it ask another host, or meet an error. */
export function siteOf(build: () => Promise<Served>): Site {
  const own = closing();
  const troubles: string[] = [];
  let browser: Browser;
  let served: Served;
  before("opens the site in a browser", async function () {
    this.timeout(minutes(5));
    const found = await (launched ??= launchChromium(opened));
    if (found === null) return this.skip();
    browser = found;
    served = await build();
  });
  afterEach("no other host was asked, and nothing went wrong", () => {
    expect(troubles.splice(0)).to.eql([]);
  });
  const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const always = { baseURL: served.url, serviceWorkers: "block" } as const;
    const context = browser.newContext({ ...always, ...options });
    watch(await own.add(context, (open) => open.close()), served.url, troubles);
    return (await context).newPage();
  };
  return {
    folder: () => served.folder,
    newPage,
    async open(address, options) {
      const page = await newPage(options);
      await page.goto(address);
      return page;
    },
  };
}

/** Notes what goes wrong in the pages of a context: other hosts asked, errors, what the policy stopped. */
function watch(context: BrowserContext, home: string, troubles: string[]): void {
  context.on("request", (request) => {
    if (!request.url().startsWith(home) && !/^(data|blob):/.test(request.url()))
      troubles.push(`asked ${request.url()}`);
  });
  context.on("console", (message) => {
    // A picture's favicon, by the browser; and what a test itself asks for though it is not there.
    const isKnown = /\/favicon\.ico$|\/no\/such\//.test(message.location().url);
    if (message.type() === "error" && !isKnown) troubles.push(message.text());
  });
  context.on("weberror", (error) => troubles.push(String(error.error())));
  context.on("dialog", (dialog) => {
    troubles.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
}
