// npm run notebooks [-- [--check] [notebook ...]]
import { command } from "../command.mjs";
import { checkNotebook } from "../notebooks/check.mjs";
import { listNotebooks, selectNotebooks } from "../notebooks/list.mjs";
import { failureText, progress } from "../notebooks/report.mjs";
import { rerunNotebook } from "../notebooks/rerun.mjs";
import { startRunner } from "../notebooks/runner.mjs";
import { readNotebook, writeOutputs } from "../notebooks/write.mjs";
import { inSeconds } from "../process.mjs";
import { setUp } from "../setup/setup.mjs";

const usage = `npm run notebooks                  runs every notebook and writes its outputs in place
npm run notebooks -- --check       changes nothing; fails when a stored output is not what its cell gives
npm run notebooks -- --rerun       changes nothing; runs sections from last to first, each cell twice, and
                                   fails when a cell then gives another output
npm run notebooks -- 05 exploding  only those notebooks`;

const options = { check: { type: "boolean" }, rerun: { type: "boolean" } };

async function main(values, words) {
  const notebooks = selectNotebooks(listNotebooks(), words);
  await setUp();
  const runner = startRunner();
  const show = progress();
  const run = values.check ? check : values.rerun ? rerun : write;
  const passed = await Promise.all(notebooks.map((notebook) => run(notebook, runner, show)));
  await runner.stop();
  if (passed.includes(false)) process.exitCode = 1;
}

async function write(notebook, runner, show) {
  const result = await writeOutputs(notebook, runner, (event) => show.cell(notebook.name, event));
  show.line(
    result.ok
      ? `${notebook.name}: ${result.outputs.length} cells, ${inSeconds(result.seconds)}`
      : failureText(notebook, result.before, result),
    notebook.name,
  );
  return result.ok;
}

async function check(notebook, runner, show) {
  const verdict = await checkNotebook(notebook, runner, (event) => show.cell(notebook.name, event));
  if (verdict.note) show.line(verdict.note, notebook.name);
  show.line(
    verdict.problem ??
      `${notebook.name}: ${verdict.committed ? "the committed one is " : ""}as stored, ${inSeconds(verdict.seconds)}`,
    notebook.name,
  );
  return verdict.ok;
}

async function rerun(notebook, runner, show) {
  const onCell = (event) => show.cell(notebook.name, event);
  const verdict = await rerunNotebook(notebook, readNotebook(notebook), runner, onCell);
  show.line(
    verdict.problem ?? `${notebook.name}: the same again, ${inSeconds(verdict.seconds)}`,
    notebook.name,
  );
  return verdict.ok;
}

await command({ usage, options, words: true }, main);
