// npm run export -- html|live|markdown|script|pdf [notebook ...]
import { statSync } from "node:fs";
import { relative } from "node:path";

import { command } from "../command.mjs";
import { liveFiles } from "../export/live.mjs";
import { converted } from "../export/nbconvert.mjs";
import { printingChromium } from "../chromium.mjs";
import { fromHere } from "../notebooks/chosen.mjs";
import { selectNotebooks } from "../notebooks/list.mjs";
import { looked, notebooksToPublish } from "../notebooks/published.mjs";
import { secondsSince } from "../process.mjs";
import { inRoot } from "../setup/paths.mjs";
import { SetupError } from "../setup/problem.mjs";
import { setUp, setUpSite } from "../setup/setup.mjs";
import { titleOf } from "../tutorial/choices.mjs";

const usage = `npm run export -- html                  each notebook as one HTML file that needs no network
npm run export -- live                  the same with controls that turn and cells that run; what it allows
                                        itself for that stands in docs/exporting.md
npm run export -- markdown              as Markdown, its figures in files beside it
npm run export -- script                as TypeScript that compiles and runs
npm run export -- pdf                   all notebooks in one PDF (needs Chromium or Chrome)
npm run export -- html 05 relu          only those notebooks
npm run export -- html --out DIR        into DIR instead of export/html
npm run export -- html --notebooks DIR  your own notebooks, from any folder
npm run export -- html --committed      as they are in the last commit, not as you have changed them`;

const formats = ["html", "live", "markdown", "script", "pdf"];

const options = {
  out: { type: "string" },
  notebooks: { type: "string" },
  committed: { type: "boolean" },
};

async function main(values, [format, ...words]) {
  if (!formats.includes(format)) throw new SetupError(formatProblem(format));
  const all = notebooksToPublish(values.notebooks, values.committed);
  const found = looked(selectNotebooks(all, words), { outputs: format !== "script" });
  if (format === "pdf") printingChromium();
  const isLive = format === "live";
  await (isLive ? setUpSite() : setUp());
  for (const note of found.notes) console.log(note);
  const out = values.out ? fromHere(values.out) : inRoot("export", format);
  const start = performance.now();
  const files = isLive
    ? await liveFiles(found.ready, out, titleOf(values.notebooks))
    : await converted(format, found.ready, out);
  for (const file of files)
    console.log(`${relative(fromHere("."), file)}: ${Math.round(statSync(file).size / 1000)} kB`);
  if (found.ready.length > 0) console.log(secondsSince(start));
  if (found.problems.length > 0) throw new SetupError(found.problems.join("\n"));
}

function formatProblem(format) {
  const given = format === undefined ? "" : `; there is no "${format}"`;
  return `export needs a format, html, live, markdown, script or pdf${given}: type "npm run export -- html".`;
}

await command({ usage, options, words: true }, main);
