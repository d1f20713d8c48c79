// What `npm run tutorial` was asked for, checked before anything is done.
import { statSync } from "node:fs";
import { basename, resolve } from "node:path";

import { listNotebooks, notebooksFolder } from "../notebooks/list.mjs";
import { SetupError } from "../setup/problem.mjs";

const TITLE = "Activation functions and their gradients";

/** @throws SetupError one sentence: what does not fit, and what to type */
export function choices({ notebooks: folder, title, base, port }) {
  const own = folder === undefined ? notebooksFolder : resolve(folder);
  if (!statSync(own, { throwIfNoEntry: false })?.isDirectory())
    throw new SetupError(`There is no folder ${own}: name one that holds notebooks.`);
  const notebooks = listNotebooks(own);
  if (notebooks.length === 0)
    throw new SetupError(`There is no notebook in ${own}: name a folder that holds some.`);
  if (!/^\/([\w.~-]+\/)*$/.test(base))
    throw new SetupError(`--base must begin and end with a slash, such as /course/, got ${base}.`);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new SetupError(`--port must be a number up to 65535, got ${port}.`);
  const usual = folder === undefined ? TITLE : basename(own);
  return { notebooks, title: title?.trim() || usual, base, port: Number(port) };
}
