// npm test: everything that can be verified, and how far it is.
import { command } from "../command.mjs";
import { listNotebooks } from "../notebooks/list.mjs";
import { inRoot } from "../setup/paths.mjs";
import { setUp, setUpSite } from "../setup/setup.mjs";
import { onSignals } from "../process.mjs";
import { testNotebooks } from "../testing/notebooks.mjs";
import { add, countedMocha, countedTool, endParts, nothing, summary } from "../testing/parts.mjs";

const usage = `npm test                        verifies everything: notebooks, types, lint, format, tests
TEST_PATIENCE=3 npm test        waits three times as long for everything, on a slow machine
TEST_STALLED_AFTER=60 npm test  ends what has not gone on for 60 s, and not for 15 minutes`;

const inBrowser = "test/jupyterlab/jupyterlab.test.ts";
const modules = (path) => inRoot("node_modules", path);
const tsc = modules("typescript/lib/tsc.js");

async function main() {
  onSignals((code) => endParts().then(() => process.exit(code)));
  await setUp();
  await setUpSite();
  console.log("Notebooks, each against its stored outputs, then its sections in reverse ...");
  const notebooks = await testNotebooks(listNotebooks());
  console.log("Type check, lint and format; beside them the tests but those in JupyterLab ...");
  const [tools, library] = await Promise.all([
    inTurn(
      () => countedTool("Type check", [tsc]),
      () => countedTool("Type check of the site", [tsc, "--project", "site"]),
      () => countedTool("Lint", [modules("eslint/bin/eslint.js"), "."]),
      () => countedTool("Format", [modules("prettier/bin/prettier.cjs"), "--check", "."]),
    ),
    countedMocha("Tests", ["test/**/*.test.ts", "--ignore", inBrowser]),
  ]);
  console.log("JupyterLab in Chromium ...");
  const browser = await countedMocha("JupyterLab in Chromium", [inBrowser], {
    environment: { CHANGED_NOTEBOOKS: notebooks.changed.join(",") },
  });
  const totals = [notebooks.counts, tools, library, browser].reduce(add);
  console.log(summary(totals));
  if (totals.failed > 0) process.exitCode = 1;
}

async function inTurn(...steps) {
  let counts = nothing;
  for (const step of steps) counts = add(counts, await step());
  return counts;
}

await command({ usage }, main);
