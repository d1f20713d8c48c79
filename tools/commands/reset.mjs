// npm run reset [-- [--yes] [notebook ...]]
import { existsSync } from "node:fs";
import { command } from "../command.mjs";
import { committedNotebooks, committedText } from "../notebooks/committed.mjs";
import { changedCells } from "../notebooks/compare.mjs";
import { selectNotebooks } from "../notebooks/list.mjs";
import { cellsDiffer } from "../notebooks/report.mjs";
import { readNotebook } from "../notebooks/write.mjs";
import { writeWhole } from "../process.mjs";
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
  const selected = selectNotebooks(committed, words);
  const changed = selected.map((notebook) => ({ notebook, ...difference(notebook) }));
  if (changed.every(({ text }) => text === null))
    return console.log(`${selected.map(({ name }) => name).join(", ")}: as committed.`);
  for (const { notebook, text, what } of changed)
    if (text !== null) await restore(notebook, text, what, values.yes);
}

function difference(notebook) {
  const text = committedText(notebook);
  if (!existsSync(notebook.path)) return { text, what: "the file is missing" };
  const own = readNotebook(notebook);
  return own === text ? { text: null } : { text, what: whatDiffers(text, own) };
}

function whatDiffers(text, own) {
  try {
    return cellsDiffer(changedCells(text, own));
  } catch {
    return "the file is not a notebook any more";
  }
}

async function restore(notebook, text, what, yes) {
  if (
    !yes &&
    !(await agreed(`${notebook.name}: ${what}. Restore it? Your changes are lost. [y/N] `))
  )
    return console.log(`${notebook.name}: left as it is.`);
  writeWhole(notebook.path, text);
  console.log(`${notebook.name}: restored.`);
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
