import { anchorOfFigure, figureNumber } from "../figureNames";
import { window } from "./dom";
import { addressFrom, type NotebookLocation } from "./location";
import type { Cell } from "./notebook";

const CAPTION = /<figcaption>([^<]*)/g;
const MENTION = /(?:\bFigure|图)\s*(\d+(?:\.\d+)+)/g;
/** A link within one of these would be one too many, or change what it says. */
const NO_LINKS = "a, code, pre, h1, h2, h3, h4, h5, h6, summary, .formula";

/** The numbers of the figures that a notebook shows, in order. */
export function figureNumbers(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell) => (cell.kind === "code" ? cell.outputs : [])).flatMap(numbersIn);
}

/** The numbers of the figures in an output. */
export function numbersIn({ data }: { data: Readonly<Record<string, string>> }): string[] {
  const captions = [...(data["text/html"] ?? "").matchAll(CAPTION)];
  return captions.map(([, caption]) => figureNumber(caption)).filter((number) => number !== null);
}

/** Makes "Figure 4.2" in prose the link to that figure, on this page or on another one of the edition. */
export function linkMentions(fragment: DocumentFragment, location: NotebookLocation): void {
  const texts = window.document.createTreeWalker(fragment, window.NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (!text.parentElement?.closest(NO_LINKS)) found.push(text);
  }
  for (const text of found) text.replaceWith(...linked(text.data, location));
}

function linked(text: string, location: NotebookLocation): (string | Element)[] {
  const pieces: (string | Element)[] = [];
  let done = 0;
  for (const { 0: name, 1: number, index } of text.matchAll(MENTION)) {
    const page = location.figures.get(number);
    if (page === undefined) continue;
    const link = window.document.createElement("a");
    const isHere = page === location.page;
    link.href = `${isHere ? "" : addressFrom(location, page)}#${anchorOfFigure(number)}`;
    link.textContent = name;
    pieces.push(text.slice(done, index), link);
    done = index + name.length;
  }
  return [...pieces, text.slice(done)];
}
