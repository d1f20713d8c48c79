// Compares a notebook's stored outputs with what its cells give, and changes nothing.
import { SetupError } from "../setup/problem.mjs";
import { committedText } from "./committed.mjs";
import { changedCells, outputDifferences, sameSources, withoutCounts } from "./compare.mjs";
import { parseNotebook, readNotebook } from "./notebook.mjs";
import { cellsInWords, failureText } from "./report.mjs";

/**
 * Resolves to { ok, text, problem, note, committed, yoursOk, seconds }. The file as it is is judged
 * first. Where it is not as committed and fails, so is the committed version (`committed` is true,
 * and `text` that version): what a reader has changed is no defect of the project. `note` says of a
 * changed file what differs and how it fared, `yoursOk` whether it passes.
 */
export async function checkNotebook(notebook, runner, onCell) {
  const committed = committedText(notebook);
  const { result, text, ...own } = await judge(
    notebook,
    () => readNotebook(notebook),
    (text) => runner.run(notebook, text, { onCell }),
  );
  const yours = { ...own, text, note: null, committed: false, yoursOk: own.ok };
  if (committed === null || sameButCounts(committed, text)) return yours;
  const note = readersNote(notebook, committed, text, own.problem);
  if (own.ok) return { ...yours, note };
  const again = await judge(
    notebook,
    () => committed,
    () =>
      result?.ok && sameSources(committed, text)
        ? result
        : runner.run(notebook, committed, { onCell }),
  );
  const seconds = own.seconds + again.seconds;
  return { ...again, note, committed: true, yoursOk: false, seconds };
}

const sameButCounts = (a, b) => b !== null && withoutCounts(a) === withoutCounts(b);

/** { ok, text, problem, seconds, result }: a text that is no notebook is a problem too. */
async function judge(notebook, read, run) {
  let text = null;
  try {
    text = read();
    parseNotebook(text, notebook.name);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return { ok: false, text, problem: error.message, seconds: 0, result: null };
  }
  const result = await run(text);
  const problem = result.ok
    ? differencesText(notebook, outputDifferences(text, result.text))
    : failureText(notebook, text, result);
  return { ok: problem === null, text, problem, seconds: result.seconds, result };
}

function differencesText({ name }, differences) {
  if (differences.length === 0) return null;
  return [
    `${name}: its stored outputs are not what its cells give`,
    ...differences.map((d) => `  ${d}`),
  ].join("\n");
}

function readersNote({ name }, committed, own, problem) {
  const number = name.replace(/^((?:zh\/)?\d+).*/, "$1");
  const fares = problem === null ? "it is as stored" : "it does not pass";
  const note = `${name}: yours is not the committed version (${whatDiffers(committed, own)}) and ${fares}; npm run reset -- ${number} restores the committed one`;
  return problem === null ? note : `${note}\n${problem.replace(`${name}: `, "  yours: ")}`;
}

/** How a text differs from the committed one, in words. */
export function whatDiffers(committed, own) {
  try {
    return cellsInWords(changedCells(committed, own));
  } catch {
    return "it is no notebook any more";
  }
}
