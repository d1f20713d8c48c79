import { showAnswer } from "./answerView";
import { copyButton } from "../take/copyCode";
import { button, element } from "../element";
import { showOutputs } from "./outputView";
import type { Failure } from "../protocol";
import type { CellView } from "./liveCell";
import { showSource, type SourceView } from "./sourceView";
import { tellTurned } from "./tellTurned";
import type { Words } from "../../words";

/** So far from the edge of the window a cell counts as seen: it is ready when it gets there. */
const NEARLY = "200px";

/** What a reader asks of a cell. */
export interface CellActions {
  run(): void;
  reset(): void;
  stop(): void;
  edited(source: string): void;
  /** The output comes into sight. */
  seen(): void;
  /** Whether the failure is told at the control that led to it: then the cell shows what it showed. */
  tellsFailure(failure: Failure): boolean;
}

export interface CellOnPage extends CellView {
  readonly source: SourceView;
}

/** Makes a cell of the page run, with its buttons below its source, and shows what becomes of it. */
export function showCell(section: HTMLElement, actions: CellActions, words: Words): CellOnPage {
  const id = section.dataset.cell ?? "";
  const place = section.querySelector<HTMLElement>(".cell-output")!;
  const output = showOutputs(place, words);
  const { source, become } = codeOf(section, actions, words);
  let isInSight = false;
  const sight = new IntersectionObserver(
    (changes) => {
      isInSight = changes.at(-1)!.isIntersecting;
      if (isInSight) actions.seen();
    },
    { rootMargin: NEARLY },
  );
  // Not its output, which has no box of its own where controls stand between a figure and its caption.
  sight.observe(section);
  return {
    source,
    waits: () => become("waiting", words.waiting),
    starts() {
      become("running", words.running);
      output.begin();
    },
    shows: output.add,
    ends(result) {
      if (result === "dropped") {
        output.drop();
        return become("aged", words.aged);
      }
      if (result === "stopped") {
        output.keep();
        return become("stopped", words.stopped);
      }
      if (result === "refused" || (result.failure && actions.tellsFailure(result.failure))) {
        output.goBack();
        delete section.dataset.badge;
        return become("aged", words.aged);
      }
      if (result.failure) output.fail(result.failure, id, source.text());
      else output.end(result.isDraft);
      if (!result.isDraft) tellTurned(section);
      if (result.isDraft) section.dataset.badge = words.draft;
      else delete section.dataset.badge;
      become(result.failure ? "failed" : "done", words.took(result.milliseconds));
    },
    ages: () => become("aged", words.aged),
    isInSight: () => isInSight,
    restore() {
      output.reset();
      delete section.dataset.badge;
      become("", "");
    },
  };
}

interface Code {
  readonly source: SourceView;
  /** Shows the state of the cell, by a word of the style sheet and one of the reader's language. */
  become(live: string, text: string): void;
}

function codeOf(section: HTMLElement, actions: CellActions, words: Words): Code {
  const name = section.getAttribute("aria-label") ?? "";
  const id = section.dataset.cell ?? "";
  const place = section.querySelector<HTMLElement>(".cell-source")!;
  const run = button(words.run, () =>
    section.dataset.live === "running" ? actions.stop() : actions.run(),
  );
  const state = element("span", { class: "live-state" });
  const become = (live: string, text: string): void => {
    section.dataset.live = live;
    state.textContent = text;
    run.textContent = live === "running" ? words.stop : words.run;
  };
  section.querySelector("[data-run]")?.addEventListener("click", actions.run);
  const [onChange, onRun] = [actions.edited, actions.run];
  if (section.dataset.tags?.split(" ").includes("exercise"))
    return {
      source: showAnswer(place, id, { onChange, onRun }, words),
      become,
    };
  const label = words.editor(name);
  const onLeave = (): void => run.focus();
  const { kept } = words;
  const source = showSource(place, { cell: id, label, kept, onChange, onRun, onLeave });
  const edit = button(words.edit, () => void source.edit());
  const tools = { class: "live-tools", role: "group", "aria-label": words.tools(name) };
  const reset = button(words.reset, actions.reset);
  place.after(element("div", tools, run, edit, reset, copyButton(source.text, words), state));
  return { source, become };
}
