// npm run notebooks [-- [--check] [--notebooks DIR] [notebook ...]]
import { command } from "../command.mjs";
import { checkNotebook } from "../notebooks/check.mjs";
import { chosenNotebooks } from "../notebooks/chosen.mjs";
import { selectNotebooks } from "../notebooks/list.mjs";
import { readNotebook } from "../notebooks/notebook.mjs";
import { failureText, progress } from "../notebooks/report.mjs";
import { rerunNotebook } from "../notebooks/rerun.mjs";
import { startRunner } from "../notebooks/runner.mjs";
import { writeOutputs } from "../notebooks/write.mjs";
import { inSeconds } from "../process.mjs";
import { SetupError } from "../setup/problem.mjs";
import { setUp } from "../setup/setup.mjs";

const usage = `npm run notebooks                  runs every notebook and writes its outputs in place
npm run notebooks -- --check       changes nothing; fails when a stored output of yours is not what its cell
                                   gives, and says then whether the committed version passes
npm run notebooks -- --rerun       changes nothing; runs sections from last to first, each cell twice, and
                                   fails when a cell then gives another output
npm run notebooks -- 05 exploding  only those notebooks
npm run notebooks -- --notebooks DIR  those of another folder`;

const options = {
  check: { type: "boolean" },
  rerun: { type: "boolean" },
  notebooks: { type: "string" },
};

async function main(values, words) {
  const notebooks = selectNotebooks(chosenNotebooks(values.notebooks), words);
  await setUp();
  const runner = startRunner();
  const show = progress();
  const run = values.check ? check : values.rerun ? rerun : write;
  const passed = await Promise.all(
    notebooks.map((notebook) => run(notebook, runner, show).catch(failed(notebook, show))),
  );
  await runner.stop();
  if (passed.includes(false)) process.exitCode = 1;
}

/** A notebook that cannot be read or written: the others are done all the same. */
function failed({ name }, show) {
  return (error) => {
    if (!(error instanceof SetupError)) throw error;
    show.line(error.message, name);
    return false;
  };
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
  const which = verdict.committed ? "the committed version is " : "";
  show.line(
    verdict.problem ?? `${notebook.name}: ${which}as stored, ${inSeconds(verdict.seconds)}`,
    notebook.name,
  );
  return verdict.ok && verdict.yoursOk;
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
