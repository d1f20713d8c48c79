// Makes a new notebook that keeps the rules for notebooks, between its neighbours.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { writeWhole } from "../process.mjs";
import { listNotebooks } from "./list.mjs";
import { parseNotebook, readNotebook } from "./notebook.mjs";
import { newCells } from "./template.mjs";
import { writeNotebook } from "./write.mjs";

const metadata = {
  kernelspec: { display_name: "TypeScript (tslab)", language: "typescript", name: "tslab" },
};

/**
 * Writes the notebook `name` into the folder, links to it into the notebooks before and after it,
 * and a line into the map of the page `readme`, if there is one. Returns the paths of these files.
 */
export function makeNotebook(name, folder, readme) {
  const path = join(folder, `${name}.ipynb`);
  const others = listNotebooks(folder).filter(({ edition }) => edition === "");
  const before = others.findLast((other) => other.name < name) ?? null;
  const after = others.find((other) => other.name > name) ?? null;
  const title = titleOf(name);
  // Read before anything is written: one that cannot be read stops it all.
  const neighbours = [before, after].map((other) => other && { ...other, ...read(other) });
  const [back, on] = neighbours;
  const links = [
    ...(back ? [`[← ${back.title}](${back.name}.ipynb)`] : []),
    ...(on ? [`[${on.title} →](${on.name}.ipynb)`] : []),
  ].join(" · ");
  writeNotebook({ name, path }, textOf({ cells: newCells(name, title, links), metadata }));
  if (back) link(back, `[${title} →](${name}.ipynb)`, on);
  if (on) link(on, `[← ${title}](${name}.ipynb)`, back);
  const inMap = readme !== null && addToMap(readme, before, name, title);
  return [path, ...neighbours.flatMap((other) => other?.path ?? []), ...(inMap ? [readme] : [])];
}

const titleOf = (name) => {
  const words = name.slice(3).replaceAll("-", " ");
  return words[0].toUpperCase() + words.slice(1);
};

function read(notebook) {
  const text = readNotebook(notebook);
  const [first] = parseNotebook(text, notebook.name).cells;
  return { text, title: /^# (.*)/.exec(first?.source)?.[1] ?? notebook.name };
}

/** Puts the link where the one to the neighbour stood until now, or else into the first cell. */
function link(notebook, added, formerNeighbour) {
  const content = JSON.parse(notebook.text);
  const former = formerNeighbour && `](${formerNeighbour.name}.ipynb)`;
  let isThere = false;
  for (const cell of content.cells) {
    if (cell.cell_type !== "markdown") continue;
    cell.source = lines(
      [cell.source]
        .flat()
        .join("")
        .replaceAll(/\[[^\]]*\]\([^)]*\)/g, (other) => {
          const isFormer = former !== null && other.endsWith(former) && /← | →/.test(other);
          isThere ||= isFormer;
          return isFormer ? added : other;
        }),
    );
  }
  const [first] = content.cells;
  if (!isThere) first.source = lines(withLink([first.source].flat().join(""), added));
  writeNotebook(notebook, textOf(content));
}

function withLink(source, added) {
  const last = source.split("\n").at(-1);
  if (!/^\[.*\.ipynb\)$/.test(last)) return `${source}\n\n${added}`;
  const row = added.startsWith("[←") ? `${added} · ${last}` : `${last} · ${added}`;
  return source.slice(0, source.length - last.length) + row;
}

/** Whether the page has a map with a line for the notebook before: then one for the new stands below it. */
function addToMap(readme, before, name, title) {
  const rows = readFileSync(readme, "utf8").split("\n");
  const last = before ? `](notebooks/${before.name}.ipynb)` : "| ---";
  const place = rows.findIndex((row) => row.startsWith("|") && row.includes(last));
  if (place === -1) return false;
  const widths = rows[place]
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.length - 2);
  const cells = [
    "Which question?",
    `[${title}](notebooks/${name}.ipynb)`,
    "3",
    "what a reader will know",
  ];
  const row = cells.map((cell, i) => ` ${cell.padEnd(widths[i])} `).join("|");
  rows.splice(place + 1, 0, `|${row}|`);
  writeWhole(readme, rows.join("\n"));
  return true;
}

const lines = (text) => text.split(/(?<=\n)/);

/** As JupyterLab writes it. */
const textOf = ({ cells, metadata }) =>
  `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
