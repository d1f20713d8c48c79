import { linkCaptions } from "../../figureNames";
import { element } from "../element";
import { errorBlock } from "./errorBlock";
import { exchanging, picturesIn } from "./exchange";
import { safeHtml } from "./safeHtml";
import type { Failure, Output } from "../protocol";
import type { Words } from "../../words";

/** The output of a cell in the page. */
export interface OutputView {
  /** The next output replaces what is shown now. */
  begin(): void;
  add(outputs: readonly Output[]): void;
  fail(failure: Failure, cell: string, source: string): void;
  /** The cell has run: its outputs are shown together. Without any, what an earlier run showed goes. */
  end(isDraft: boolean): void;
  /** The cell has not run to its end: what is shown stays. */
  keep(): void;
  /** The cell was overtaken: nothing of what it said is shown. */
  drop(): void;
  /** What was shown before drafts, and before what did not run to its end. */
  goBack(): void;
  /** As it came with the page. */
  reset(): void;
}

/** A cell that runs for longer shows what it has. */
const PATIENCE = 400; // milliseconds

/** Outputs come one by one; they change places with the old ones in one frame, so that nothing below moves twice. */
export function showOutputs(place: HTMLElement, words: Words): OutputView {
  const original = [...place.childNodes];
  /** The last outputs of a cell that ran to its end with the reader's values. */
  let whole = original;
  let isWhole = true;
  let next: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const exchange = exchanging(place);
  const swap = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (next) exchange(next);
    next = undefined;
    isWhole = false;
  };
  const drop = (): void => {
    clearTimeout(timer);
    next = undefined;
  };
  return {
    begin() {
      clearTimeout(timer);
      if (isWhole) whole = [...place.childNodes];
      next = element("div");
    },
    end(isDraft) {
      swap();
      isWhole = !isDraft;
    },
    keep() {
      if (next?.hasChildNodes()) swap();
      drop();
    },
    drop,
    goBack() {
      drop();
      if (!isWhole) place.replaceChildren(...whole);
      isWhole = true;
    },
    add(outputs) {
      const target = next ?? place;
      for (const output of outputs) {
        if (output.type === "html") target.append(htmlBlock(output.value));
        else addText(target, output.value, output.stream);
      }
      // A picture stays until there is another.
      if (next && (picturesIn(next).length > 0 || picturesIn(place).length === 0))
        timer ??= setTimeout(swap, PATIENCE);
    },
    fail(failure, cell, source) {
      swap();
      place.append(errorBlock(failure, cell, source, words));
    },
    reset() {
      drop();
      isWhole = true;
      if (place.childNodes.length === original.length && place.contains(original[0] ?? null))
        return;
      place.replaceChildren(...original);
    },
  };
}

function htmlBlock(html: string): HTMLElement {
  const block = element("div", { class: "html" }, safeHtml(html));
  linkCaptions(block, (anchor) => document.getElementById(anchor) !== null);
  return block;
}

function addText(place: HTMLElement, text: string, stream: "out" | "error"): void {
  const kind = stream === "error" ? "text failed" : "text";
  const last = place.lastElementChild;
  if (last?.className === kind) last.append(text);
  else place.append(element("pre", { class: kind }, text));
}
