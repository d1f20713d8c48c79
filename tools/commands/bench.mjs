// npm run bench [-- --row NAME] [--rounds N] [--python PATH] [--json FILE] [--write] | --install
import { command } from "../command.mjs";
import { fromHere } from "../notebooks/chosen.mjs";
import { secondsSince, writeWhole } from "../process.mjs";
import { setUp, setUpLibrary, setUpSite } from "../setup/setup.mjs";

const usage = `npm run bench                       measures this library, its kernel and its site beside what is installed of their peers
npm run bench -- --install          installs the peers, for Node and for Python, in folders of their own
npm run bench -- --row normals      only some rows: more --row, or --row normals,chain
npm run bench -- --rounds 3         so many rounds and not as many as a row needs to be sure
npm run bench -- --python PATH      compares with the packages of another Python
npm run bench -- --json FILE        keeps every round in a file
npm run bench -- --write            puts the table of all rows into bench/README.md, its head into README.md`;

const options = {
  install: { type: "boolean" },
  row: { type: "string", multiple: true },
  rounds: { type: "string" },
  python: { type: "string" },
  json: { type: "string" },
  write: { type: "boolean" },
};

async function main(values) {
  const { choices } = await import("../../bench/choices.mjs");
  const { rows, rounds } = choices(values);
  if (values.install) return (await import("../../bench/install.mjs")).install();
  await setUpFor(rows.map(({ needs }) => needs));
  const started = performance.now();
  const { bench } = await import("../../bench/bench.mjs");
  const python = values.python && fromHere(values.python);
  const { results, text } = await bench(rows, { rounds, python });
  console.log(`\n${text}\n\n${rows.length} rows in ${secondsSince(started)}`);
  if (values.json) writeWhole(fromHere(values.json), `${JSON.stringify(results, null, 1)}\n`);
  if (values.write) (await import("../../bench/pages.mjs")).writePages(results);
}

async function setUpFor(needs) {
  await setUpLibrary();
  if (needs.includes("kernel")) await setUp();
  if (needs.includes("site")) await setUpSite();
}

await command({ usage, options }, main);
