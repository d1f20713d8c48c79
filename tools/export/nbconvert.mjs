// Runs nbconvert, with the preprocessors and templates that tools/jupyter/jupyter_config.py names.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

import { cache, jupyterEnvironment, venvPython } from "../setup/paths.mjs";
import { SetupError } from "../setup/problem.mjs";
import { merged, stemOf } from "./merge.mjs";

const extensions = { html: ".html", markdown: ".md", script: ".ts" };

/**
 * Converts notebooks into files of the folder `out`, those of another edition into a folder of
 * their own in it. Resolves to the paths of the files.
 * @throws SetupError when nbconvert fails, whose messages are seen by then.
 */
export async function converted(format, notebooks, out) {
  const convert = format === "pdf" ? asPdf : asFiles;
  const files = [];
  for (const edition of new Set(notebooks.map((notebook) => notebook.edition))) {
    const same = notebooks.filter((notebook) => notebook.edition === edition);
    files.push(...(await convert(format, same, join(out, edition), edition || "en")));
  }
  return files;
}

async function asFiles(format, notebooks, out, language) {
  const paths = notebooks.map(({ path }) => path);
  const links = paths.map((path) => [stemOf(path), stemOf(path) + extensions[format]]);
  // Two at a time, as a machine has two cores at least.
  const halves = [0, 1].map((half) => paths.filter((_, i) => i % 2 === half));
  const started = halves.filter((half) => half.length > 0);
  await Promise.all(started.map((half) => nbconvert(format, half, { out, links, language })));
  return links.map(([, file]) => join(out, file));
}

async function asPdf(_, notebooks, out, language) {
  // Not before the set-up is done: it brings the package that drives Chromium.
  const { printPdf } = await import("./pdf.mjs");
  const draft = temporaryFolder();
  try {
    const { path, name, links } = merged(notebooks, draft);
    await nbconvert("html", [path], { out: draft, links, language });
    mkdirSync(out, { recursive: true });
    const file = join(out, `${name}.pdf`);
    await printPdf(join(draft, `${name}.html`), file);
    return [file];
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function temporaryFolder() {
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, "export-"));
}

function nbconvert(format, paths, { out, links, language }) {
  const options = [
    `--to=${format}`,
    `--output-dir=${out}`,
    "--log-level=WARN",
    `--HTMLExporter.language_code=${language}`,
    ...links.map(([name, target]) => `--Links.targets=${name}=${target}`),
  ];
  const child = spawn(venvPython, ["-I", "-m", "nbconvert", ...options, ...paths], {
    env: jupyterEnvironment(),
    stdio: ["ignore", "inherit", "inherit"],
    windowsHide: true,
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0
        ? resolve()
        : reject(new SetupError(`nbconvert cannot write ${format}, for the reason above.`)),
    );
  });
}
