// Which notebooks there are, and which one a reader means.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { inRoot } from "../setup/paths.mjs";
import { SetupError } from "../setup/problem.mjs";

export const notebooksFolder = inRoot("notebooks");
const editions = ["", "zh"];

/**
 * All notebooks in order, English first: { name: "zh/05-exploding-gradients", edition: "zh",
 * path, folder }, where the folder is the one in which its kernel runs.
 */
export function listNotebooks(root = notebooksFolder) {
  return editions.flatMap((edition) => {
    const folder = join(root, edition);
    const files = existsSync(folder) ? readdirSync(folder).sort() : [];
    return files.flatMap((file) => asNotebook(root, join(edition, file)) ?? []);
  });
}

/** The notebook that a file below the root is, null when it is none. */
export function asNotebook(root, file) {
  const [, edition, stem] = /^(?:([^/\\]+)[/\\])?([^/\\]+)\.ipynb$/.exec(file) ?? [];
  if (stem === undefined || !editions.includes(edition ?? "")) return null;
  return {
    name: edition ? `${edition}/${stem}` : stem,
    edition: edition ?? "",
    path: join(root, file),
    folder: join(root, edition ?? ""),
  };
}

/**
 * The notebooks that the words mean, all of them for no words: "05", "exploding", "zh/05", or "zh"
 * for an edition. A word without an edition means the English one.
 * @throws SetupError when a word fits none, with a sentence that lists those that exist.
 */
export function selectNotebooks(all, words) {
  for (const word of words)
    if (!all.some((notebook) => isMeant(notebook, word)))
      throw new SetupError(
        `There is no notebook "${word}"; those that exist: ${all.map(({ name }) => name).join(", ") || "none"}.`,
      );
  return words.length === 0
    ? all
    : all.filter((notebook) => words.some((word) => isMeant(notebook, word)));
}

function isMeant({ name, edition }, word) {
  if (word === edition) return true;
  const wanted = word.replace(/^(\.\/)?(notebooks\/)?/, "").replace(/\.ipynb$/, "");
  const slash = wanted.indexOf("/");
  return (
    edition === wanted.slice(0, Math.max(slash, 0)) &&
    name.slice(edition && edition.length + 1).includes(wanted.slice(slash + 1))
  );
}
