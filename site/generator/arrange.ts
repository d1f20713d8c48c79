import type { Words } from "../words";
import { cellHtml, isSilent, silentHtml, type ShownCell } from "./codeCell";
import { html, lines, type Html } from "./html";

/** A Markdown cell of a page. */
export interface ShownProse {
  readonly kind: "prose";
  readonly html: Html;
  /** The level of the heading that it begins with; 0 without one. */
  readonly heading: number;
}

export type Block = ShownProse | ShownCell;

/**
 * The blocks as a page shows them. Neighbours that are code only become one line, and what follows a
 * question to guess stays folded, up to the next heading, until there is a guess. Below one heading, what is
 * turned by the same values has one set of controls, at the first of them.
 */
export function arranged(blocks: readonly Block[], text: Words): Html[] {
  const arranged: Html[] = [];
  let silent: ShownCell[] = [];
  let afterGuess: Html[] | null = null;
  let isSetUp = true;
  let turned = "";
  const place = (piece: Html): void => void (afterGuess ?? arranged).push(piece);
  const placeSilent = (): void => {
    if (silent.length > 0) place(silentHtml(silent, isSetUp, text));
    silent = [];
  };
  const endGuess = (): void => {
    if (afterGuess) arranged.push(html`<div class="after-guess">${lines(afterGuess)}</div>`);
    afterGuess = null;
  };
  for (const block of blocks) {
    if (block.kind === "code" && isSilent(block)) {
      silent.push(block);
      continue;
    }
    placeSilent();
    if (block.kind === "code") {
      const isTurnedAbove = block.turns !== "" && block.turns === turned;
      place(cellHtml(isTurnedAbove ? { ...block, controls: null } : block, text));
      if (block.turns !== "") turned = block.turns;
      if (block.guess) afterGuess ??= [];
    } else {
      if (block.heading > 0) {
        endGuess();
        turned = "";
      }
      if (block.heading > 1) isSetUp = false;
      place(block.html);
    }
  }
  placeSilent();
  endGuess();
  return arranged;
}
