// Contenders that are kernels: each turn is a session in a new one, which session.py drives.
import { readFileSync } from "node:fs";

import { listNotebooks } from "../../tools/notebooks/list.mjs";
import { codeCells, readNotebook } from "../../tools/notebooks/notebook.mjs";
import { inRoot, kernelspec, venvPython } from "../../tools/setup/paths.mjs";
import { program } from "../contender.mjs";

/** The kernel of this project with the steps of session.py. */
export const ownKernel = (steps) => ({
  open: () => {
    const { argv, env } = JSON.parse(readFileSync(kernelspec, "utf8"));
    return sessions({ argv, env: env ?? {}, steps });
  },
});

/** Python's kernel. */
export const pythonKernel = (steps) => ({
  open: ({ python }) => {
    const argv = [python, "-m", "ipykernel_launcher", "-f", "{connection_file}"];
    return sessions({ argv, env: {}, steps });
  },
});

async function sessions(job) {
  const driver = program([venvPython, inRoot("bench/kernels/session.py")]);
  return { ...driver, turn: () => driver.turn(job) };
}

const cellsIn = (file) =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n%%\n");

/** The article's cells, in both languages: imports, a first figure, and so on. */
export const article = {
  typescript: cellsIn("article.ts.txt"),
  python: cellsIn("article.py.txt"),
};

/** The code cells of a notebook, by its number. */
export function cellsOf(number) {
  const notebook = listNotebooks().find(({ name }) => name.startsWith(number));
  return codeCells(readNotebook(notebook), notebook.name).map(({ source }) => source);
}
