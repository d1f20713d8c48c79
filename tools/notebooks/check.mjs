// Compares a notebook's stored outputs with what its cells give, and changes nothing.
import { committedText } from "./committed.mjs";
import { changedCells, outputDifferences, sameSources } from "./compare.mjs";
import { cellsDiffer, failureText } from "./report.mjs";
import { readNotebook } from "./write.mjs";

/**
 * Resolves to { ok, text, problem, note, committed, seconds }: `text` is the version that was
 * judged. That is the file as it is, or, when its cells do not give its outputs and it is not as
 * committed, the committed version (`committed` is true): what a reader has changed is no defect.
 * `note` says which cells are not the committed ones.
 */
export async function checkNotebook(notebook, runner, onCell) {
  const own = readNotebook(notebook);
  const committed = committedText(notebook);
  const judged = await judge(notebook, own, await runner.run(notebook, own, { onCell }));
  if (committed === null || committed === own) return judged;
  const note = readersNote(notebook, committed, own);
  if (judged.ok) return { ...judged, note };
  const result =
    sameSources(committed, own) && judged.result.ok
      ? judged.result
      : await runner.run(notebook, committed, { onCell });
  const again = await judge(notebook, committed, result);
  return { ...again, note, committed: true, seconds: judged.seconds + again.seconds };
}

async function judge(notebook, text, result) {
  const problem = result.ok
    ? differencesText(notebook, outputDifferences(text, result.text))
    : failureText(notebook, text, result);
  return {
    ok: problem === null,
    text,
    problem,
    note: null,
    committed: false,
    seconds: result.seconds,
    result,
  };
}

function differencesText({ name }, differences) {
  if (differences.length === 0) return null;
  return [
    `${name}: its stored outputs are not what its cells give`,
    ...differences.map((d) => `  ${d}`),
  ].join("\n");
}

function readersNote({ name }, committed, own) {
  const cells = changedCells(committed, own);
  const word = name.replace(/^((?:zh\/)?\d+).*/, "$1");
  return `${name}: ${cellsDiffer(cells)} (yours); npm run reset -- ${word} restores ${cells.length === 1 ? "it" : "them"}`;
}
