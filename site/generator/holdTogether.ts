import { window } from "./dom";

/** What does not begin a line. */
const CLOSING = /^[.,;:!?)\]’”、。，；：）]+/;
const OPENING = /[([‘“（]$/;

/** Where a space is itself, or part of an anchor. */
const ELSEWHERE = "pre, code, .formula, h1, h2, h3, h4, h5, h6";

/**
 * Keeps together in a paragraph what a line must not part: a formula and the signs at it, a link and its arrow,
 * "4 × 4" and "90 %". A formula itself may still be parted where KaTeX allows it.
 */
export function holdTogether(fragment: DocumentFragment): void {
  for (const { parentElement } of fragment.querySelectorAll(".formula:not(.block) > .katex"))
    holdFormula(parentElement!);
  const texts = window.document.createTreeWalker(fragment, 4); // NodeFilter.SHOW_TEXT
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.parentElement?.closest(ELSEWHERE)) continue;
    text.data = text.data
      .replaceAll(/ (?=→)|(?<=←) |(?<=\d) (?=%)/g, "\u00a0")
      .replaceAll(/(?<=\d) × (?=\d)/g, "\u00a0×\u00a0");
  }
}

function holdFormula(formula: HTMLElement): void {
  const { previousSibling: before, nextSibling: after } = formula;
  const opening = (before?.nodeType === 3 && OPENING.exec(before.textContent!)?.[0]) || "";
  const closing = (after?.nodeType === 3 && CLOSING.exec(after.textContent!)?.[0]) || "";
  if (opening + closing === "") return;
  const held = window.document.createElement("span");
  held.className = "held";
  formula.replaceWith(held);
  held.append(opening, formula);
  if (closing) held.append(closingElement(closing));
  if (opening) (before as Text).data = (before as Text).data.slice(0, -opening.length);
  if (closing) (after as Text).data = (after as Text).data.slice(closing.length);
}

function closingElement(signs: string): HTMLElement {
  const closing = window.document.createElement("span");
  closing.className = "closing";
  closing.textContent = signs;
  return closing;
}
