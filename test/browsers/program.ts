import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

import { run } from "../../tools/process.mjs";
import type { Closing } from "../support/closing";

/**
 * The path of a program, by any of its names, or null where it is not installed.
 * @throws Error instead of null when REQUIRE_BROWSER is 1
 */
export function found(what: string, names: readonly string[], installed: string): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = paths.find((each) => existsSync(each));
  if (path !== undefined) return path;
  if (process.env.REQUIRE_BROWSER === "1")
    throw new Error(`no ${what} found, and REQUIRE_BROWSER is 1`);
  console.log(`Skipped: no ${what} found (on Debian: apt install ${installed}).`);
  return null;
}

/** Starts a program, which ends with the tests, and also where these are ended. Resolves when it has ended. */
export function start(
  command: [string, ...string[]],
  opened: Closing,
  options: { env?: NodeJS.ProcessEnv; heard?: (text: string) => void },
): ReturnType<typeof run> {
  const stop = new AbortController();
  // What a program has started may outlive it, and would hold its streams open.
  const stdio = options.heard ? "pipe" : "ignore";
  const ended = run(command, { ...options, stdio, signal: stop.signal });
  opened.add(stop, () => {
    stop.abort();
    return ended;
  });
  return ended;
}
