// Runs nbconvert, with the preprocessors and templates that tools/jupyter/jupyter_config.py names.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

import { run } from "../process.mjs";
import { cache, jupyterEnvironment, venvPython } from "../setup/paths.mjs";
import { explained, SetupError } from "../setup/problem.mjs";
import { merged, stemOf } from "./merge.mjs";

const extensions = { html: ".html", markdown: ".md", script: ".ts" };

/**
 * Converts notebooks into files of the folder `out`, those of another edition into a folder of
 * their own in it. Resolves to the paths of the files.
 * @throws SetupError when nbconvert fails, or the folder cannot be written
 */
export async function converted(format, notebooks, out) {
  const convert = format === "pdf" ? asPdf : asFiles;
  const files = [];
  for (const edition of new Set(notebooks.map((notebook) => notebook.edition))) {
    const same = notebooks.filter((notebook) => notebook.edition === edition);
    files.push(...(await convert(format, same, folderFor(join(out, edition)), edition || "en")));
  }
  return files;
}

/** @throws SetupError when there can be no such folder */
export function folderFor(out) {
  try {
    mkdirSync(out, { recursive: true });
    return out;
  } catch (error) {
    throw new SetupError(`There can be no folder ${out}: ${error.message}.`);
  }
}

async function asFiles(format, notebooks, out, language) {
  const paths = notebooks.map(({ path }) => path);
  const links = paths.map((path) => [stemOf(path), stemOf(path) + extensions[format]]);
  // Two at a time, as a machine has two cores at least.
  const halves = [0, 1].map((half) => paths.filter((_, i) => i % 2 === half));
  const started = halves.filter((half) => half.length > 0);
  // Files are seen whole or not at all.
  const draft = temporaryFolder(out);
  try {
    await Promise.all(
      started.map((half) => nbconvert(format, half, { out: draft, links, language })),
    );
    for (const file of readdirSync(draft)) {
      rmSync(join(out, file), { recursive: true, force: true });
      renameSync(join(draft, file), join(out, file));
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return links.map(([, file]) => join(out, file));
}

async function asPdf(_, notebooks, out, language) {
  // Not before the set-up is done: it brings the package that drives Chromium.
  const { printPdf } = await import("./pdf.mjs");
  const draft = temporaryFolder(cache);
  try {
    const { path, name, links } = merged(notebooks, draft);
    await nbconvert("html", [path], { out: draft, links, language });
    const file = join(out, `${name}.pdf`);
    await printPdf(join(draft, `${name}.html`), file);
    return [file];
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function temporaryFolder(parent) {
  try {
    mkdirSync(parent, { recursive: true });
    return mkdtempSync(join(parent, ".export-"));
  } catch (error) {
    throw new SetupError(`Nothing can be written into ${parent}: ${error.message}.`);
  }
}

async function nbconvert(format, paths, { out, links, language }) {
  const options = [
    `--to=${format}`,
    `--output-dir=${out}`,
    "--log-level=WARN",
    `--HTMLExporter.language_code=${language}`,
    ...links.map(([name, target]) => `--Links.targets=${name}=${target}`),
  ];
  const { code, output } = await run([venvPython, "-I", "-m", "nbconvert", ...options, ...paths], {
    env: jupyterEnvironment(),
  });
  const lines = output.trim().split("\n");
  if (code !== 0) throw explainedFailure(format, output, lines.at(-1));
  for (const line of lines) if (line.includes("WARNING")) console.error(line);
}

function explainedFailure(format, output, lastLine) {
  if (/ENOSPC|No space left/.test(output)) return explained("nbconvert", output);
  return new SetupError(`nbconvert cannot write ${format}: ${lastLine}`);
}
