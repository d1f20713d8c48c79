// The notebooks' part of `npm test`.
import { checkNotebook } from "../notebooks/check.mjs";
import { progress } from "../notebooks/report.mjs";
import { rerunNotebook } from "../notebooks/rerun.mjs";
import { startRunner } from "../notebooks/runner.mjs";
import { inSeconds } from "../process.mjs";

/**
 * Checks every notebook against its stored outputs, and the English ones, whose cells all editions
 * share, in another order. Resolves to { counts, changed }: `changed` names the notebooks that a
 * reader has changed so that the committed version was judged instead.
 */
export async function testNotebooks(notebooks) {
  const runner = startRunner();
  const show = progress();
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const changed = [];
  const tell = (name, { ok, problem, seconds }, what) => {
    counts[ok ? "passed" : "failed"]++;
    show.line(problem ?? `${name}: ${what}, ${inSeconds(seconds)}`, name);
  };
  const test = async (notebook) => {
    const { name, edition } = notebook;
    const onCell = (event) => show.cell(name, event);
    const verdict = await checkNotebook(notebook, runner, onCell);
    if (verdict.note) show.line(verdict.note, name);
    if (verdict.committed) changed.push(name);
    tell(name, verdict, verdict.committed ? "the committed one is as stored" : "as stored");
    if (edition === "" && verdict.ok)
      tell(
        name,
        await rerunNotebook(notebook, verdict.text, runner, onCell),
        "the same in reverse",
      );
  };
  await Promise.all(notebooks.map(test));
  await runner.stop();
  return { counts, changed };
}
