import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { importTool } from "./importTool";

export const notebooksFolder: string = resolve(__dirname, "../../notebooks");

export interface NotebookFile {
  /** "05-exploding-gradients", or "zh/05-exploding-gradients" in the Chinese edition. */
  name: string;
  edition: string;
  path: string;
  folder: string;
}

/** The notebooks in order, known at once, so that mocha can have tests for each. */
export function notebookFiles(root = notebooksFolder): NotebookFile[] {
  return (readdirSync(root, { recursive: true }) as string[])
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /^(zh\/)?[^/]+\.ipynb$/.test(file) && !file.includes(".ipynb_checkpoints"))
    .sort()
    .map((file) => {
      const edition = file.startsWith("zh/") ? "zh" : "";
      const path = join(root, file);
      return { name: file.slice(0, -6), edition, path, folder: join(root, edition) };
    });
}

/** The text of a notebook, and its committed one when that is another: then a reader changed it. */
export async function notebookTexts(
  notebook: NotebookFile,
): Promise<{ own: string; committed: string | null }> {
  const { committedText } = await importTool("notebooks/committed.mjs");
  const own = readFileSync(notebook.path, "utf8").replaceAll("\r\n", "\n");
  const committed = committedText(notebook) as string | null;
  return { own, committed: committed === own ? null : committed };
}

/**
 * The text that a browser shows: the committed one of those notebooks that `npm test` found to be
 * changed by a reader in a way that does not work.
 */
export async function shownText(notebook: NotebookFile): Promise<string> {
  const { own, committed } = await notebookTexts(notebook);
  const changed = (process.env.CHANGED_NOTEBOOKS ?? "").split(",");
  return changed.includes(notebook.name) ? (committed ?? own) : own;
}
