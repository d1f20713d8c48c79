// The browser that prints a PDF.
import { findChromium } from "../chromium.mjs";
import { SetupError } from "../setup/problem.mjs";

/**
 * The path of a Chromium or Chrome.
 * @throws SetupError where there is none.
 */
export function printingChromium() {
  const path = findChromium();
  if (path !== null) return path;
  throw new SetupError(
    "A PDF is printed by Chromium or Chrome, and none is found: install one, or set CHROMIUM_PATH to it.",
  );
}
