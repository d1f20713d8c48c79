// Where Chromium is.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

import { SetupError } from "./setup/problem.mjs";

/** First the one without windows, which takes half of the time of a whole browser. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];

/** The path of a Chromium or Chrome: $CHROMIUM_PATH, or one in the usual places; null if none. */
export function findChromium(environment = process.env, exists = existsSync) {
  if (environment.CHROMIUM_PATH) return environment.CHROMIUM_PATH;
  const onPath = (environment.PATH ?? "").split(delimiter).filter(Boolean);
  const windows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
    (name) => environment[name] ?? [],
  );
  const places = [
    ...names.flatMap((name) => onPath.map((folder) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...windows.flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Chromium/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
  ];
  return places.find((path) => exists(path)) ?? null;
}

/**
 * The path of a Chromium or Chrome that can print a PDF.
 * @throws SetupError where there is none.
 */
export function printingChromium() {
  const path = findChromium();
  if (path !== null) return path;
  throw new SetupError(
    "A PDF is printed by Chromium or Chrome, and none is found: install one, or set CHROMIUM_PATH to it.",
  );
}
