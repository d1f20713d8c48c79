// npm run reset [-- [--yes] [notebook ...]]
import { existsSync } from "node:fs";

import { command } from "../command.mjs";
import { whatDiffers } from "../notebooks/check.mjs";
import { committedNotebooks, committedText } from "../notebooks/committed.mjs";
import { withoutCounts } from "../notebooks/compare.mjs";
import { listNotebooks, selectNotebooks } from "../notebooks/list.mjs";
import { readNotebook } from "../notebooks/notebook.mjs";
import { writeNotebook } from "../notebooks/write.mjs";
import { SetupError } from "../setup/problem.mjs";

const usage = `npm run reset -- 05        restores notebook 05 as it was committed, after asking
npm run reset              asks for every notebook that you have changed
npm run reset -- --yes 05  does not ask`;

const options = { yes: { type: "boolean", short: "y" } };

async function main(values, words) {
  const committed = committedNotebooks();
  if (committed.length === 0)
    throw new SetupError(
      "There is no committed notebook to restore: this folder is not a git clone.",
    );
  const isCommitted = ({ name }) => committed.some((other) => other.name === name);
  const others = listNotebooks().filter((notebook) => !isCommitted(notebook));
  const selected = selectNotebooks(words.length > 0 ? [...committed, ...others] : committed, words);
  const unchanged = [];
  for (const notebook of selected) {
    const { name } = notebook;
    try {
      if (!isCommitted(notebook))
        throw new SetupError(`${name}: it is in no commit, so there is nothing to restore.`);
      if (!(await restored(notebook, values.yes))) unchanged.push(name);
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
  if (unchanged.length > 0) console.log(`${unchanged.join(", ")}: as committed.`);
}

/** Restores a notebook that is not as committed, after asking; false when it is. */
async function restored(notebook, yes) {
  const { name } = notebook;
  const text = committedText(notebook);
  const own = existsSync(notebook.path) ? readNotebook(notebook) : null;
  if (own === text) return false;
  const onlyCounts = own !== null && withoutCounts(own) === withoutCounts(text);
  const what = own === null ? "its file is missing" : whatDiffers(text, own);
  const question = `${name}: not as committed (${what}). Restore it? Your changes are lost. [y/N] `;
  if (!yes && !onlyCounts && !(await agreed(question))) {
    console.log(`${name}: left as it is.`);
    return true;
  }
  writeNotebook(notebook, text);
  console.log(`${name}: restored${onlyCounts ? "; only the numbers of its cells differed" : ""}.`);
  return true;
}

async function agreed(question) {
  if (!process.stdin.isTTY)
    throw new SetupError(
      "reset asks before it restores, and there is no terminal to ask on: add --yes.",
    );
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}

await command({ usage, options, words: true }, main);
