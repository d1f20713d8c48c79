// Prints, a line each, what tslab's converter answers for cells of all notebooks in turn, then for a session
// that is awkward on purpose. Told after it are changes of tools/kernel, as file:function.
"use strict";
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "../../..");
/** Of the others only the cell that imports. */
const whole = /^(01|05)-/;
const session = JSON.parse(readFileSync(join(__dirname, "awkward.json"), "utf8"));

process.chdir(join(root, "notebooks"));
for (const change of process.argv.slice(2)) {
  const [file, name] = change.split(":");
  require(join(root, "tools/kernel", `${file}.cjs`))[name]();
}
const converter = require("tslab/dist/converter.js").createConverter({
  isJS: false,
  isBrowser: false,
});
let previous = "";

for (const name of readdirSync(".").filter((name) => name.endsWith(".ipynb"))) {
  const cells = cellsOf(name);
  previous = "";
  for (const cell of whole.test(name) ? [...cells, ...cells.slice(-6)] : cells.slice(0, 1))
    convert(cell);
}
previous = "";
for (const step of session) {
  if (typeof step === "string") convert(step);
  else if (step.complete !== undefined) complete(step.complete, step.at);
  else inspect(step.inspect, step.at);
}
converter.close();

function cellsOf(name) {
  const { cells } = JSON.parse(readFileSync(name, "utf8"));
  return cells
    .filter(({ cell_type: type }) => type === "code")
    .map(({ source }) => source.join(""));
}

function convert(source) {
  const { declOutput, ...answer } = converter.convert(previous, source);
  if (answer.diagnostics.length === 0) previous = declOutput;
  say({ convert: source, answer, declared: declOutput });
}

function complete(source, at) {
  const { candidates, start, end } = converter.complete(previous, source, at);
  say({ complete: source, answer: { candidates, start, end } });
}

function inspect(source, at) {
  const info = converter.inspect(previous, source, at);
  say({
    inspect: source,
    answer: info?.documentation,
    declared: info?.displayParts.map(({ text }) => text).join(""),
  });
}

function say(line) {
  console.log(JSON.stringify(line));
}
