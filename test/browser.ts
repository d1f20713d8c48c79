import { chromium, type Browser } from "playwright-core";

import { findChromium } from "../tools/chromium.mjs";

/**
 * A headless Chromium, or null where none is installed.
 * @throws Error instead of null when REQUIRE_BROWSER is 1
 */
export async function launchChromium(): Promise<Browser | null> {
  const executablePath = findChromium();
  if (executablePath !== null)
    return chromium.launch({
      executablePath,
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
  if (process.env.REQUIRE_BROWSER === "1")
    throw new Error("launchChromium: no Chromium or Chrome found, and REQUIRE_BROWSER is 1");
  console.log("Skipped: no Chromium or Chrome found (install one, or set CHROMIUM_PATH).");
  return null;
}
