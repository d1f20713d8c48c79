import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { converted } from "../../../tools/export/nbconvert.mjs";
import { notebookFiles, type NotebookFile } from "../../notebooks/testedNotebooks";
import type { Closing } from "../../support/closing";

export const english: NotebookFile[] = notebookFiles().filter(({ edition }) => edition === "");

/** A new folder in .cache, from where scripts find the same packages as notebooks do. */
export const newFolder = (opened: Closing): string =>
  opened.folder("export-test-", resolve(__dirname, "../../../.cache"));

/** Writes made-up notebooks into the folder, by their names. */
export function writeNotebooks(folder: string, texts: Record<string, string>): NotebookFile[] {
  for (const [name, text] of Object.entries(texts)) {
    const path = join(folder, `${name}.ipynb`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return notebookFiles(folder);
}

/** What `npm run export` does with notebooks, once everything is set up: the paths of its files. */
export const exported = (
  format: "html" | "markdown" | "script" | "pdf",
  notebooks: NotebookFile[],
  out: string,
): Promise<string[]> => converted(format, notebooks, out);
