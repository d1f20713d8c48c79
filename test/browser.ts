import { chromium, type Browser } from "playwright-core";

import { findChromium } from "../tools/chromium.mjs";
import type { Closing } from "./support/closing";
import { minutes } from "./support/patience";

/**
 * A headless Chromium, to be closed with what else the tests open, or null where none is installed.
 * @throws Error instead of null when REQUIRE_BROWSER is 1
 */
export async function launchChromium(opened?: Closing): Promise<Browser | null> {
  const executablePath = findChromium();
  if (executablePath !== null) {
    const browser = chromium.launch({
      executablePath,
      timeout: minutes(4),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    return opened ? opened.add(browser, (browser) => browser.close()) : browser;
  }
  if (process.env.REQUIRE_BROWSER === "1")
    throw new Error("launchChromium: no Chromium or Chrome found, and REQUIRE_BROWSER is 1");
  console.log("Skipped: no Chromium or Chrome found (install one, or set CHROMIUM_PATH).");
  return null;
}
