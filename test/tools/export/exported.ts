import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { importTool } from "../../notebooks/importTool";

const cache = resolve(__dirname, "../../../.cache");

/** A new folder in .cache, from where scripts find the same packages as notebooks do. */
export function newFolder(): string {
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, "export-test-"));
}

export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true });

export interface ExportedNotebook {
  name: string;
  edition: string;
  path: string;
}

/** Writes made-up notebooks into the folder, by their names. */
export function writeNotebooks(folder: string, texts: Record<string, string>): ExportedNotebook[] {
  return Object.entries(texts).map(([name, text]) => {
    const path = join(folder, `${name}.ipynb`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return { name, edition: name.includes("/") ? dirname(name) : "", path };
  });
}

/** What `npm run export` does with notebooks, once everything is set up: the paths of its files. */
export async function exported(
  format: "html" | "markdown" | "script" | "pdf",
  notebooks: ExportedNotebook[],
  out: string,
): Promise<string[]> {
  const { converted } = await importTool("export/nbconvert.mjs");
  return converted(format, notebooks, out);
}
