// The folder of notebooks that a reader names with --notebooks.
import { statSync } from "node:fs";
import { resolve } from "node:path";

import { SetupError } from "../setup/problem.mjs";
import { listNotebooks, notebooksFolder } from "./list.mjs";

/** A path as it was typed: npm starts scripts in the clone, and says here where that was. */
export const fromHere = (path) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/**
 * The folder's absolute path, that of the clone's notebooks if none is named.
 * @throws SetupError when there is no such folder
 */
export function chosenFolder(folder) {
  if (folder === undefined) return notebooksFolder;
  const path = fromHere(folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new SetupError(`There is no folder ${path}: name one that holds notebooks.`);
  return path;
}

/**
 * The notebooks in that folder, as listNotebooks gives them.
 * @throws SetupError when there is no such folder, or no notebook in it
 */
export function chosenNotebooks(folder) {
  const path = chosenFolder(folder);
  const notebooks = listNotebooks(path);
  if (notebooks.length === 0)
    throw new SetupError(`There is no notebook in ${path}: name a folder that holds some.`);
  return notebooks;
}
