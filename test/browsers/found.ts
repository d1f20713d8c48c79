import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

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
