import { button, element } from "./element";
import type { CellView } from "./queue";
import { showOutputs } from "./outputView";
import { showSource, type SourceView } from "./sourceView";
import type { Words } from "../words";

/** So far from the edge of the window a cell counts as seen: it is ready when it gets there. */
const NEARLY = "200px";

/** What a reader asks of a cell. */
export interface CellActions {
  run(): void;
  runAbove(): void;
  reset(): void;
  stop(): void;
  edited(source: string): void;
  /** The output comes into sight. */
  seen(): void;
}

export interface CellOnPage extends CellView {
  readonly source: SourceView;
  /** Source and output as they came with the page. */
  reset(): void;
}

/** Puts a cell's buttons between its source and its output, and shows there what becomes of it. */
export function showCell(section: HTMLElement, actions: CellActions, words: Words): CellOnPage {
  const name = section.getAttribute("aria-label") ?? "";
  const id = section.dataset.cell ?? "";
  const state = element("span", { class: "live-state" });
  const run = button(words.run, () => (isBusy() ? actions.stop() : actions.run()));
  const isBusy = (): boolean => section.dataset.live === "running";
  const source = showSource(section.querySelector<HTMLElement>(".cell-source")!, {
    label: words.editor(name),
    onChange: actions.edited,
    onRun: actions.run,
    onLeave: () => run.focus(),
  });
  const place = section.querySelector<HTMLElement>(".cell-output")!;
  const output = showOutputs(place, words);
  place.before(
    element(
      "div",
      { class: "live-tools", role: "group", "aria-label": words.tools(name) },
      run,
      button(words.edit, () => void source.edit()),
      button(words.runAbove, actions.runAbove),
      button(words.reset, actions.reset),
      state,
    ),
  );
  let isInSight = false;
  const sight = new IntersectionObserver(
    (changes) => {
      isInSight = changes.at(-1)!.isIntersecting;
      if (isInSight) actions.seen();
    },
    { rootMargin: NEARLY },
  );
  sight.observe(place);
  const become = (live: string, text: string): void => {
    section.dataset.live = live;
    state.textContent = text;
    run.textContent = live === "running" ? words.stop : words.run;
  };
  return {
    source,
    waits: () => become("waiting", words.waiting),
    starts() {
      become("running", words.running);
      output.begin();
    },
    shows: output.add,
    ends(result) {
      if (result === "dropped") return become("aged", words.aged);
      if (result === "stopped") return become("stopped", words.stopped);
      output.end();
      if (result.failure) output.fail(result.failure, id, source.text());
      become(result.failure ? "failed" : "done", words.took(result.milliseconds));
    },
    ages: () => become("aged", words.aged),
    isInSight: () => isInSight,
    reset() {
      source.reset();
      output.reset();
      become("", "");
    },
  };
}
