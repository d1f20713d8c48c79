import { element } from "./element";
import { safeHtml } from "./safeHtml";
import type { Failure, Output } from "./protocol";
import type { Words } from "../words";

/** The output of a cell in the page. */
export interface OutputView {
  /** The next output replaces what is shown now. */
  begin(): void;
  add(outputs: readonly Output[]): void;
  fail(failure: Failure, cell: string, source: string): void;
  /** The cell has run: what is shown of an earlier run goes, if nothing has replaced it. */
  end(): void;
  /** As it came with the page. */
  reset(): void;
}

export function showOutputs(place: HTMLElement, words: Words): OutputView {
  const original = [...place.childNodes];
  let isOld = false;
  const clearOld = (): void => {
    if (isOld) place.replaceChildren();
    isOld = false;
  };
  return {
    begin: () => void (isOld = true),
    end: clearOld,
    add(outputs) {
      clearOld();
      for (const output of outputs) {
        if (output.type === "html") place.append(htmlBlock(output.value));
        else addText(place, output.value, output.stream);
      }
    },
    fail(failure, cell, source) {
      clearOld();
      place.append(errorBlock(failure, cell, source, words));
    },
    reset() {
      isOld = false;
      place.replaceChildren(...original);
    },
  };
}

function htmlBlock(html: string): HTMLElement {
  return element("div", { class: "html" }, safeHtml(html));
}

function addText(place: HTMLElement, text: string, stream: "out" | "error"): void {
  const kind = stream === "error" ? "text failed" : "text";
  const last = place.lastElementChild;
  if (last?.className === kind) last.append(text);
  else place.append(element("pre", { class: kind }, text));
}

function errorBlock(
  { message, line, cell: at }: Failure,
  cell: string,
  source: string,
  words: Words,
): HTMLElement {
  const block = element(
    "div",
    { class: "live-error", role: "alert" },
    element("strong", {}, message),
  );
  if (line === undefined) return block;
  if (at !== undefined && at !== cell) {
    block.append(element("p", {}, words.otherCell(line, at)));
    return block;
  }
  const text = source.split("\n")[line - 1]?.trim() ?? "";
  block.append(element("p", {}, `${words.line(line)}: `, element("code", {}, text)));
  return block;
}
