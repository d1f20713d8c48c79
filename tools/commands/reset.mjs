// npm run reset [-- [--yes] [notebook ...]]
import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { committedNotebooks, committedText } from "../notebooks/committed.mjs";
import { changedCells } from "../notebooks/compare.mjs";
import { selectNotebooks } from "../notebooks/list.mjs";
import { cellsDiffer } from "../notebooks/report.mjs";
import { readNotebook, replaceFile } from "../notebooks/write.mjs";
import { report, SetupError } from "../setup/problem.mjs";

const usage = `npm run reset -- 05        restores notebook 05 as it was committed, after asking
npm run reset              asks for every notebook that you have changed
npm run reset -- --yes 05  does not ask`;

async function main() {
  const { values, positionals } = parseArgs({
    options: { yes: { type: "boolean", short: "y" }, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
  });
  if (values.help) return console.log(usage);
  const committed = committedNotebooks();
  if (committed.length === 0)
    throw new SetupError(
      "There is no committed notebook to restore: this folder is not a git clone.",
    );
  const selected = selectNotebooks(committed, positionals);
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
  replaceFile(notebook.path, text);
  console.log(`${notebook.name}: restored.`);
}

async function agreed(question) {
  if (!process.stdin.isTTY)
    throw new SetupError(
      "reset asks before it restores, and there is no terminal to ask on: add --yes.",
    );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}

main().catch((error) => report(error));
