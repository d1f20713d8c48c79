import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { figuresOf } from "./figures";
import { codeCells, markdownCells, parseNotebook, type Notebook } from "./notebook";
import type { Rule } from "./rules";
import { notebookFiles, notebooksFolder } from "./testedNotebooks";

export const textRules: Readonly<Record<string, Rule>> = {
  "links to files and headings that exist": (notebook, name, folder = notebooksFolder) =>
    links(notebook)
      .filter((link) => !/^(https?|mailto):/.test(link) && isBroken(link, notebook, name, folder))
      .map((link) => `its link to ${link} leads nowhere: correct it`),

  "links to the notebooks before and after it": (notebook, name, folder = notebooksFolder) => {
    const names = notebookFiles(folder).map((file) => file.name);
    const sameEdition = names.filter((other) => dirname(other) === dirname(name));
    const i = sameEdition.indexOf(name);
    if (i === -1) return [];
    const neighbours = [sameEdition[i - 1], sameEdition[i + 1]].filter(
      (other) => other !== undefined,
    );
    const linked = links(notebook).map((link) => link.split("#")[0]);
    return neighbours
      .map((other) => `${other.split("/").at(-1)}.ipynb`)
      .filter((file) => !linked.includes(file))
      .map((file) => `add the link [...](${file}) to its first cell`);
  },

  "has no dollar sign that would be taken for mathematics": (notebook) =>
    markdownCells(notebook)
      .flatMap(({ source }) => strayDollars(source))
      .map((text) => `write \\$ for a dollar sign that begins no formula: ${text}`),

  "names no path of a machine": (notebook) => {
    const texts = [
      ...notebook.cells.map(({ source }) => source),
      ...codeCells(notebook).flatMap(({ outputs }) =>
        outputs.map(({ text }) => text.replaceAll(/;base64,[^"]*/g, "")),
      ),
      ...figuresOf(notebook).map(({ svg }) => svg),
    ];
    const path =
      /(?<![\w.])(?:\/(?:home|Users|root|tmp|work|usr|var)\/[^\s"'<]*|[A-Z]:\\[^\s"'<]*)|file:\/\/[^\s"'<]*/g;
    return texts
      .flatMap((text) => text.match(path) ?? [])
      .map((found) => `take out ${found}, a path of one machine`);
  },
};

/** What stands between single dollar signs and is no formula, or a dollar sign without a partner. */
export function strayDollars(markdown: string): string[] {
  const text = markdown
    .replaceAll(/^```.*?^```/gms, "")
    .replaceAll(/(`+).*?\1/gs, "")
    .replaceAll(/\\\$/g, "")
    .replaceAll(/\$\$.*?\$\$/gs, "");
  const spans = text.match(/\$[^$]*\$/g) ?? [];
  const words = /[a-z]{2,},? [a-z]{2,},? [a-z]{2,}/i;
  const isStray = (span: string): boolean =>
    /^\$\s|\s\$$/.test(span) || words.test(span.replaceAll(/\\\w+(\{[^}]*\})?/g, ""));
  return [
    ...spans.filter(isStray),
    ...(text.split("$").length % 2 === 0 ? ["an odd number of $"] : []),
  ];
}

function links(notebook: Notebook): string[] {
  return markdownCells(notebook).flatMap(({ source }) => {
    const prose = source.replaceAll(/^```.*?^```/gms, "").replaceAll(/(`+).*?\1/gs, "");
    return [
      ...[...prose.matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g)].map(([, link]) => link),
      ...[...prose.matchAll(/\b(?:href|src)="([^"]+)"/g)].map(([, link]) => link),
    ];
  });
}

function isBroken(link: string, notebook: Notebook, name: string, folder: string): boolean {
  const [file, anchor] = link.split("#").map(decodeURIComponent);
  const path = file === "" ? null : resolve(folder, dirname(name), file);
  if (path !== null && !existsSync(path)) return true;
  if (anchor === undefined || (path !== null && !path.endsWith(".ipynb"))) return false;
  const target = path === null ? notebook : parseNotebook(readFileSync(path, "utf8"));
  return !headings(target).includes(anchor);
}

/** The anchors that JupyterLab gives to headings: their text with hyphens for spaces. */
function headings(notebook: Notebook): string[] {
  return markdownCells(notebook).flatMap(({ source }) =>
    [...source.matchAll(/^#{1,6} +(.*?) *$/gm)].map(([, text]) =>
      text.replaceAll(/[*`_]/g, "").replaceAll(" ", "-"),
    ),
  );
}

/** The code of an English notebook that its translation lacks or changes. */
export function codeDifferences(english: Notebook, translated: Notebook): string[] {
  const [a, b] = [codeCells(english), codeCells(translated)];
  const text = (cells: typeof a, i: number): string =>
    JSON.stringify([cells[i]?.source, cells[i]?.metadata.tags ?? []]);
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i)
    .filter((i) => text(a, i) !== text(b, i))
    .map((i) => `code cell ${i + 1} is not that of the English notebook: copy it from there`);
}

export const englishOf = (name: string): string => join(notebooksFolder, `${name.slice(3)}.ipynb`);
