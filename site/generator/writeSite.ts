import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { problem } from "./problem";
import type { SiteFiles } from "./siteFiles";

const LIST = ".tutorial-files.json";

/** @throws Error for a folder that holds other things than an earlier site */
export function checkFolder(folder: string): void {
  earlierFiles(folder);
}

/**
 * Writes the site into a folder. What an earlier site left there and this one does not have is removed;
 * nothing else is touched.
 *
 * @throws Error for a folder that holds other things than an earlier site
 */
export function writeSite(files: SiteFiles, folder: string): void {
  const earlier = earlierFiles(folder);
  for (const [path, content] of files) {
    const file = inFolder(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  for (const path of earlier) if (!files.has(path)) rmSync(inFolder(folder, path), { force: true });
  writeFileSync(join(folder, LIST), JSON.stringify([...files.keys()]));
}

function earlierFiles(folder: string): string[] {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return [];
  const list = join(folder, LIST);
  if (!existsSync(list)) {
    throw problem(`The folder must be empty or hold an earlier tutorial, got ${folder}.`);
  }
  return JSON.parse(readFileSync(list, "utf8")) as string[];
}

function inFolder(folder: string, path: string): string {
  const file = resolve(folder, path);
  if (!file.startsWith(resolve(folder) + sep)) throw new Error(`writeSite: ${path} is outside`);
  return file;
}
