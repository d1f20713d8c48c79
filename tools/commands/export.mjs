// npm run export -- html|markdown|script|pdf [notebook ...]
import { statSync } from "node:fs";
import { relative, resolve } from "node:path";

import { command } from "../command.mjs";
import { converted } from "../export/nbconvert.mjs";
import { printingChromium } from "../export/chromium.mjs";
import { listNotebooks, selectNotebooks } from "../notebooks/list.mjs";
import { secondsSince } from "../process.mjs";
import { inRoot } from "../setup/paths.mjs";
import { SetupError } from "../setup/problem.mjs";
import { setUp } from "../setup/setup.mjs";

const usage = `npm run export -- html             each notebook as one HTML file that needs no network
npm run export -- markdown         as Markdown, its figures in files beside it
npm run export -- script           as TypeScript that compiles and runs
npm run export -- pdf              all notebooks in one PDF (needs Chromium or Chrome)
npm run export -- html 05 zh/04    only those notebooks
npm run export -- html --out DIR   into DIR instead of export/html`;

const formats = ["html", "markdown", "script", "pdf"];

const options = { out: { type: "string" } };

async function main(values, [format, ...words]) {
  if (!formats.includes(format)) throw new SetupError(formatProblem(format));
  const notebooks = selectNotebooks(listNotebooks(), words);
  if (format === "pdf") printingChromium();
  await setUp();
  // npm starts scripts in the clone, and says here where it was typed.
  const here = process.env.INIT_CWD ?? process.cwd();
  const out = values.out ? resolve(here, values.out) : inRoot("export", format);
  const start = performance.now();
  for (const file of await converted(format, notebooks, out))
    console.log(`${relative(here, file)}: ${Math.round(statSync(file).size / 1000)} kB`);
  console.log(secondsSince(start));
}

function formatProblem(format) {
  const given = format === undefined ? "" : `; there is no "${format}"`;
  return `export needs a format, html, markdown, script or pdf${given}: type "npm run export -- html".`;
}

await command({ usage, options, words: true }, main);
