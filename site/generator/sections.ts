import type { FoundSection } from "../client/search";
import { figureNumber } from "../figureNames";
import { fragmentOf } from "./dom";
import type { Html } from "./html";
import { readableText } from "./readableText";

/** A stretch of a page for the search. */
export type Section = Pick<FoundSection, "anchor" | "heading" | "text" | "more">;

/** What the search can find of a page, in the order of the page. */
export interface Sections {
  readonly all: readonly Section[];
  /** The words of a Markdown cell; those before the first heading belong to the last one of an earlier cell. */
  addProse(fragment: DocumentFragment): void;
  /** The figures of a cell, each by itself, and the words of its tables. */
  addOutputs(outputs: readonly Html[], anchors: readonly string[]): void;
}

export function collectSections(): Sections {
  const all: Section[] = [];
  let current: Section | undefined;
  const begin = (anchor: string, heading: string): Section => {
    const section = { anchor, heading, text: "", more: "" };
    all.push(section);
    return section;
  };
  return {
    all,
    addProse(fragment) {
      for (const element of fragment.children) {
        if (isNavigation(element)) continue;
        if (/^H[1-6]$/.test(element.tagName)) {
          current = begin(element.id, readableText(element));
          continue;
        }
        current ??= begin("", "");
        if (element.tagName === "DETAILS" && element.id !== "") addFold(begin, element, current);
        else current.text = `${current.text} ${readableText(element)}`.trim();
      }
    },
    addOutputs(outputs, anchors) {
      for (const output of outputs.map(fragmentOf)) {
        for (const table of output.querySelectorAll("table")) {
          current ??= begin("", "");
          current.more = `${current.more} ${wordsOfTable(table)}`.trim();
        }
        for (const figure of output.querySelectorAll("figure")) addFigure(begin, figure, anchors);
      }
    },
  };
}

type Begin = (anchor: string, heading: string) => Section;

/** What is folded away is found by itself, so that a result can unfold it. */
function addFold(begin: Begin, fold: Element, { heading }: Section): void {
  const summary = fold.querySelector("summary");
  const section = begin(fold.id, `${heading} · ${summary ? readableText(summary) : "…"}`);
  const rest = fold.cloneNode(true) as Element;
  rest.querySelector("summary")?.remove();
  section.text = readableText(rest);
}

function addFigure(begin: Begin, figure: Element, anchors: readonly string[]): void {
  const caption = figure.querySelector("figcaption")?.textContent ?? "";
  const number = figureNumber(caption);
  const anchor = anchors.find((each) => number !== null && each.endsWith(`-${number}`));
  if (anchor === undefined) return;
  const name = figure.querySelector("figcaption a")?.textContent ?? "";
  const section = begin(anchor, name);
  section.text = caption.slice(name.length).replace(/^[.。\s]+/, "");
  section.more = figure.querySelector("img")?.getAttribute("alt") ?? "";
}

/** A line of nothing but links and arrows leads through the notebooks, and says nothing. */
function isNavigation(element: Element): boolean {
  const rest = element.cloneNode(true) as Element;
  const links = rest.querySelectorAll("a");
  for (const link of links) link.remove();
  return (
    links.length > 0 &&
    /[←→]/.test(element.textContent ?? "") &&
    !/\p{L}/u.test(rest.textContent ?? "")
  );
}

/** The words of its heads and cells, each once; nobody searches for its numbers. */
function wordsOfTable(table: Element): string {
  const cells = [...table.querySelectorAll("th, td")].map(readableText);
  return [...new Set(cells.filter((cell) => /\p{L}{2}/u.test(cell)))].join(", ");
}
