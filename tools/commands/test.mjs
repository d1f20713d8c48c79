// npm test: everything that can be verified, and how far it is.
import { command } from "../command.mjs";
import { listNotebooks } from "../notebooks/list.mjs";
import { inRoot } from "../setup/paths.mjs";
import { setUp, setUpSite } from "../setup/setup.mjs";
import { onSignals } from "../process.mjs";
import { testNotebooks } from "../testing/notebooks.mjs";
import { add, countedMocha, countedTool, endParts, nothing, summary } from "../testing/parts.mjs";

const usage = `npm test                        verifies everything: notebooks, types, lint, format, tests
npm run test:browsers           tries the site in Firefox and WebKit, and nothing else
TEST_PATIENCE=3 npm test        waits three times as long for everything, on a slow machine
TEST_STALLED_AFTER=60 npm test  ends what has not gone on for 60 s, and not for 15 minutes`;

const modules = (path) => inRoot("node_modules", path);
const tsc = modules("typescript/lib/tsc.js");
const inJupyterLab = "test/jupyterlab/jupyterlab.test.ts";
const tools = "test/tools/{commands,export,notebooks,study,testing}/*.test.ts";
const site = "test/site/**/*.test.ts";
const pages = "test/site/pages.test.ts";
const inOtherBrowsers = "test/browsers/*.test.ts";
const elsewhere = [inJupyterLab, tools, site, inOtherBrowsers].flatMap((tests) => [
  "--ignore",
  tests,
]);

async function main({ browsers }) {
  onSignals((code) => endParts().then(() => process.exit(code)));
  const { failed } = await (browsers ? testInBrowsers() : testEverything());
  if (failed > 0) process.exitCode = 1;
}

async function testInBrowsers() {
  await setUpSite();
  return countedMocha("Site in Firefox and WebKit", [inOtherBrowsers]);
}

async function testEverything() {
  await setUp({ site: true });
  console.log("Notebooks, each against its stored outputs, its sections in reverse ...");
  const notebooks = await testNotebooks(listNotebooks());
  console.log("Types, lint, format and tests, in four rows beside each other ...");
  const environment = { CHANGED_NOTEBOOKS: notebooks.changed.join(",") };
  const rows = await Promise.all([
    inTurn(
      () => countedMocha("JupyterLab in Chromium", [inJupyterLab], { environment }),
      () => countedMocha("Pages of the tutorial", [pages]),
    ),
    countedMocha("Library, notebooks and set-up", ["test/**/*.test.ts", ...elsewhere]),
    countedMocha("Site", [site, "--ignore", pages]),
    inTurn(
      () => countedMocha("Tools", [tools]),
      () => countedTool("Type check", [tsc]),
      () => countedTool("Type check of the site", [tsc, "--project", "site"]),
      () => countedTool("Lint", [modules("eslint/bin/eslint.js"), "."]),
      () => countedTool("Format", [modules("prettier/bin/prettier.cjs"), "--check", "."]),
    ),
  ]);
  const totals = [notebooks.counts, ...rows].reduce(add);
  console.log(summary(totals));
  return totals;
}

async function inTurn(...steps) {
  let counts = nothing;
  for (const step of steps) counts = add(counts, await step());
  return counts;
}

await command({ usage, options: { browsers: { type: "boolean" } } }, main);
