// What `npm run tutorial` was asked for, checked before anything is done.
import { basename } from "node:path";

import { chosenFolder } from "../notebooks/chosen.mjs";
import { notebooksToPublish } from "../notebooks/published.mjs";
import { SetupError } from "../setup/problem.mjs";

const TITLE = "Activation functions and their gradients";

/** What the notebooks of the folder that was typed are called together. */
export const titleOf = (folder) => (folder === undefined ? TITLE : basename(chosenFolder(folder)));

/** @throws SetupError one sentence: what does not fit, and what to type */
export function choices({ notebooks: folder, committed, title, base, port }) {
  const notebooks = notebooksToPublish(folder, committed);
  if (!/^\/([\w.~-]+\/)*$/.test(base))
    throw new SetupError(`--base must begin and end with a slash, such as /course/, got ${base}.`);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new SetupError(`--port must be a number up to 65535, got ${port}.`);
  const isOwn = folder === undefined;
  return { notebooks, isOwn, title: title?.trim() || titleOf(folder), base, port: Number(port) };
}
