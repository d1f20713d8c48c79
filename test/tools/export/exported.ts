import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

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
