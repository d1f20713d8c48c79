// What is published of notebooks, and what there is to say of it.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

import { cache } from "../setup/paths.mjs";
import { SetupError, typed } from "../setup/problem.mjs";
import { chosenFolder, chosenNotebooks } from "./chosen.mjs";
import { committedText } from "./committed.mjs";
import { listNotebooks } from "./list.mjs";
import { parseNotebook, readNotebook } from "./notebook.mjs";

/**
 * The notebooks in the folder that was typed, as they are or, with `committed`, as they are in the
 * last commit: then in a folder that is deleted when this process ends.
 * @throws SetupError when there are none
 */
export function notebooksToPublish(folder, committed) {
  return committed ? committedState(chosenFolder(folder)) : chosenNotebooks(folder);
}

function committedState(folder) {
  const git = (...words) => spawnSync("git", ["-C", folder, ...words], { maxBuffer: 2 ** 30 });
  const archive = git("archive", "HEAD", ".");
  if (archive.status !== 0)
    throw new SetupError(`--committed needs a commit, and git knows of none in ${folder}.`);
  mkdirSync(cache, { recursive: true });
  const copy = mkdtempSync(join(cache, "committed-"));
  process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
  const { status } = spawnSync("tar", ["-x", "-C", copy], { input: archive.stdout });
  if (status !== 0) throw new SetupError(`The committed notebooks cannot be unpacked in ${copy}.`);
  const notebooks = listNotebooks(copy);
  if (notebooks.length === 0) throw new SetupError(`There is no committed notebook in ${folder}.`);
  return notebooks;
}

/**
 * { ready, notes, problems }: the notebooks that can be published, a sentence for each of them that
 * is not as committed, and one for each of the others. One that never ran cannot be where `outputs`
 * are to be seen.
 */
export function looked(notebooks, { outputs }) {
  const found = { ready: [], notes: [], problems: [] };
  for (const notebook of notebooks) {
    const { name } = notebook;
    try {
      const { cells } = parseNotebook(readNotebook(notebook), name);
      if (outputs) checkThatItRan(cells, name);
      const changes = changesOf(cells, committedCells(notebook));
      found.ready.push(notebook);
      if (changes.length > 0) found.notes.push(`${name}: ${changes.join("; ")}.`);
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      found.problems.push(error.message);
    }
  }
  return found;
}

function checkThatItRan(cells, name) {
  const code = cells.filter(isCode);
  if (
    code.length === 0 ||
    code.some((cell) => cell.execution_count !== null || cell.outputs.length > 0)
  )
    return;
  const number = name.replace(/^((?:zh\/)?\d+)\b.*/, "$1");
  const again = typed(basename(process.argv[1], ".mjs"));
  throw new SetupError(
    `${name}: it never ran, so it has no figures and tables: type "npm run notebooks -- ${typedFolder()}${number}", then "${again}" again.`,
  );
}

/** The cells of the last commit, null when there are none that can be read. */
function committedCells(notebook) {
  const text = committedText(notebook);
  try {
    return text === null ? null : parseNotebook(text, notebook.name).cells;
  } catch {
    return null;
  }
}

/** --notebooks as it was typed, for a command that is to be typed next. */
function typedFolder() {
  const { argv } = process;
  const at = argv.findIndex((word) => /^--notebooks(=|$)/.test(word));
  if (at === -1) return "";
  const folder = argv[at].split("=")[1] ?? argv[at + 1];
  return `--notebooks ${/[^\w./~-]/.test(folder) ? `'${folder}'` : folder} `;
}

/** How a notebook differs from the committed one, in words. */
function changesOf(cells, committed) {
  if (committed === null || JSON.stringify(cells) === JSON.stringify(committed)) return [];
  const [own, old] = [cells, committed].map(parametersOf);
  const turned = Object.keys(own).filter((name) => name in old && own[name] !== old[name]);
  const then = new Map(committed.map((cell) => [cell.id, cell]));
  const differs = (cell) => cell.source !== then.get(cell.id)?.source;
  const edited = cells.filter(
    (cell) => differs(cell) && !(isParameters(cell) && turned.length > 0),
  );
  const stale = edited.filter((cell) => showsStill(cell, then.get(cell.id)));
  const unrun = cells.filter((cell) => isCode(cell) && cell.execution_count === null);
  const changes = [];
  if (turned.length > 0) {
    const values = (of) => turned.map((name) => `${name} = ${of[name]}`).join(", ");
    changes.push(`published with ${values(own)}, committed ${values(old)}`);
  }
  if (edited.length > 0 || cells.length !== committed.length)
    changes.push("its cells are not the committed ones");
  else if (turned.length === 0) changes.push("its outputs are not the committed ones");
  if (stale.length > 0) changes.push(`changed, but showing what it showed before: ${ids(stale)}`);
  if (unrun.length > 0) changes.push(`not run: ${ids(unrun)}`);
  return changes;
}

const ids = (cells) => cells.map(({ id }) => `cell ${id}`).join(", ");

const showsStill = (cell, before) =>
  before !== undefined &&
  before.outputs.length > 0 &&
  JSON.stringify(before.outputs) === JSON.stringify(cell.outputs);

const isCode = ({ cell_type, source }) => cell_type === "code" && source.trim() !== "";
const isParameters = ({ metadata }) => metadata.tags?.includes("parameters") ?? false;

/** The constants of the parameter cell: { n: "4", std: "1" } */
function parametersOf(cells) {
  const sources = cells.filter(isParameters).map(({ source }) => source);
  const constants = sources.join("\n").matchAll(/^const ([\w$]+)(?:: [^=]+)? = ([^;\n]+)/gm);
  return Object.fromEntries([...constants].map(([, name, value]) => [name, value]));
}
