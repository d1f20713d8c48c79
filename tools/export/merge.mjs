// Many notebooks as one, which then becomes one document.
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { inRoot } from "../setup/paths.mjs";

export const stemOf = (path) => basename(path, ".ipynb");

/**
 * Writes the notebooks, in their order, as one into the folder: { path, name } of its file, and
 * `links`: for each notebook, by its name, where in the document it begins.
 */
export function merged(notebooks, folder) {
  const contents = notebooks.map(({ path }) => JSON.parse(readFileSync(path, "utf8")));
  const cells = contents.flatMap((notebook, i) =>
    notebook.cells.map((cell, k) => ({ ...cell, id: `${i}-${k}` })),
  );
  const { name, title } = documentOf(notebooks);
  const metadata = { ...contents[0].metadata, ...title };
  const path = join(folder, `${name}.ipynb`);
  writeFileSync(path, JSON.stringify({ ...contents[0], nbformat_minor: 5, metadata, cells }));
  const links = notebooks.map((notebook, i) => [stemOf(notebook.path), `#cell-id=${i}-0`]);
  return { path, name, links };
}

function documentOf(notebooks) {
  if (notebooks.length === 1) return { name: stemOf(notebooks[0].path), title: {} };
  const { name, description } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  return { name, title: { title: description } };
}
