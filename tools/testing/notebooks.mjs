// The notebooks' part of `npm test`.
import { existsSync } from "node:fs";

import { checkNotebook } from "../notebooks/check.mjs";
import { committedText } from "../notebooks/committed.mjs";
import { readNotebook } from "../notebooks/notebook.mjs";
import { progress } from "../notebooks/report.mjs";
import { rerunNotebook } from "../notebooks/rerun.mjs";
import { startRunner } from "../notebooks/runner.mjs";
import { inSeconds } from "../process.mjs";
import { nothing } from "./parts.mjs";
import { red, watch } from "./watchdog.mjs";

/**
 * Checks every notebook against its stored outputs: the English ones, whose cells all editions share,
 * with their sections in reverse, all others and those that a reader has changed in their order.
 * Resolves to { counts, changed }: `changed` names the notebooks that a
 * reader has changed so that the committed version was judged instead.
 */
export async function testNotebooks(notebooks) {
  const runner = startRunner();
  const show = progress();
  const counts = { ...nothing };
  const changed = [];
  const watched = watch("Notebooks", {
    tell: show.line,
    progress: () => `${counts.passed} passed, ${counts.failed} failed so far; now: ${show.now()}`,
    end: (seconds) => {
      show.line(
        red(
          `Notebooks: no cell has ended for ${inSeconds(seconds)}; they were ended in: ${show.now()}.`,
        ),
      );
      void runner.stop();
    },
  });
  const tell = (name, { ok, problem, seconds }, what) => {
    counts[ok ? "passed" : "failed"]++;
    show.line(problem === null ? `${name}: ${what}, ${inSeconds(seconds)}` : red(problem), name);
  };
  const test = async (notebook) => {
    const { name, edition } = notebook;
    const onCell = (event) => {
      watched.heard();
      show.cell(name, event);
    };
    // What is as committed ran in its order when its outputs were stored, and does so on its page of the site.
    let text = edition === "" ? asCommitted(notebook) : null;
    if (text === null) {
      const verdict = await checkNotebook(notebook, runner, onCell);
      if (verdict.note) show.line(verdict.note, name);
      if (verdict.committed) changed.push(name);
      tell(name, verdict, verdict.committed ? "the committed version is as stored" : "as stored");
      if (edition !== "" || !verdict.ok) return;
      text = verdict.text;
    }
    tell(name, await rerunNotebook(notebook, text, runner, onCell), "as stored, run in reverse");
  };
  // The later ones are the longer ones: begun first, they do not run alone at the end.
  await Promise.all(notebooks.toReversed().map(test));
  watched.over();
  await runner.stop();
  return { counts, changed };
}

/** The notebook's text if it is as committed, else null. */
function asCommitted(notebook) {
  const committed = existsSync(notebook.path) ? committedText(notebook) : null;
  return committed !== null && readNotebook(notebook) === committed ? committed : null;
}
