import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseNotebook, type Cell } from "./notebook";
import { words, type Language } from "../words";

/** A notebook on disk, as tools/notebooks/list.mjs lists them. */
export interface NotebookFile {
  /** "05-exploding-gradients", or "zh/05-exploding-gradients" in another edition. */
  name: string;
  /** The folder of the edition, "" for the first. */
  edition: string;
  path: string;
  folder: string;
}

/** A notebook that becomes a page. */
export interface Chapter extends NotebookFile {
  /** The page below the site's folder: "zh/05-exploding-gradients.html". */
  page: string;
  text: string;
  cells: Cell[];
  language: Language;
}

// Pages that the site itself has, and names that Windows keeps for itself.
const TAKEN = /^(index|404|con|prn|aux|nul|com\d|lpt\d)$/i;

/** The notebooks with their pages: each with a name of letters, digits, ".", "_" and "-" that no other has. */
export function chaptersOf(files: readonly NotebookFile[]): Chapter[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const text = readFileSync(file.path, "utf8");
    const cells = parseNotebook(file.name, text);
    const stem = file.name.slice(file.edition === "" ? 0 : file.edition.length + 1);
    const page = `${freePage(file.edition, pageName(stem), taken)}.html`;
    return { ...file, page, text, cells, language: languageOf(file.edition, cells) };
  });
}

/** The file name of a page, without its ending: it can neither leave a folder nor hide in it. */
export function pageName(stem: string): string {
  const name = stem
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+/, "")
    .slice(0, 80);
  return name === "" || TAKEN.test(name) ? `notebook-${name}`.replace(/-$/, "") : name;
}

function freePage(edition: string, name: string, taken: Set<string>): string {
  let page = posix.join(edition, name);
  // Some file systems do not tell "A" from "a".
  for (let i = 2; taken.has(page.toLowerCase()); i++) page = posix.join(edition, `${name}-${i}`);
  taken.add(page.toLowerCase());
  return page;
}

/** The language of an edition: its folder's name if that is one, else the one that its text is written in. */
export function languageOf(edition: string, cells: readonly Cell[]): Language {
  if (edition in words) return edition as Language;
  const prose = cells.filter(({ kind }) => kind === "markdown").map(({ source }) => source);
  const letters = prose.join("").match(/\p{L}/gu) ?? [];
  const han = letters.filter((letter) => /\p{Script=Han}/u.test(letter));
  return han.length > letters.length / 4 ? "zh" : "en";
}
