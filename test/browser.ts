import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** The path of a Chromium or Chrome: $CHROMIUM_PATH, or one in the usual places; null if none. */
export function findChromium(
  environment: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  if (environment.CHROMIUM_PATH) return environment.CHROMIUM_PATH;
  const onPath = (environment.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces(environment)].find(exists) ?? null;
}

function usualPlaces(environment: NodeJS.ProcessEnv): string[] {
  const windows = [
    environment.PROGRAMFILES,
    environment["PROGRAMFILES(X86)"],
    environment.LOCALAPPDATA,
  ]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Chromium/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]);
  return [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...windows,
  ];
}

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
