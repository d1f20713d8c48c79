import { frameTables } from "../frameTables";
import { words, type Words } from "../words";
import type { Chapter } from "./chapters";
import { htmlOf } from "./dom";
import type { Block } from "./arrange";
import type { ShownCell } from "./codeCell";
import { controls, guessField, type Texts } from "./controls";
import { anchoredHeadings, linkHeadings, plainText, type Heading } from "./headings";
import { html } from "./html";
import { settleLinks } from "./links";
import { renderedMarkdown } from "./markdown";
import type { CodeCell, MarkdownCell } from "./notebook";
import { shownOutput } from "./outputs";
import type { NotebookLocation } from "./location";
import { turnsOf, type Turns } from "./turns";

/** A stretch of text below one heading, for the search. */
export interface Section {
  anchor: string;
  heading: string;
  text: string;
}

export interface Content {
  title: string;
  /** The words of the first paragraph: what the notebook is about. */
  summary: string;
  /** Its cells in order. */
  blocks: Block[];
  headings: Heading[];
  sections: Section[];
}

// Anchors that the page itself uses.
const OWN_ANCHORS = ["content"];

/** What a page shows of a notebook. Pictures are added to the files of the site. */
export function contentOf(chapter: Chapter, location: NotebookLocation, texts: Texts): Content {
  const content: Content = { title: "", summary: "", blocks: [], headings: [], sections: [] };
  const taken = new Set(OWN_ANCHORS);
  const turns = turnsOf(chapter.cells);
  const text = words[chapter.language];
  for (const cell of chapter.cells) {
    if (cell.kind === "markdown") addProse(content, cell, location, taken);
    else content.blocks.push(shownCell(content, cell, location, { turns, text, texts }));
  }
  content.title = content.headings.find(({ level }) => level === 1)?.text ?? "";
  if (content.title === "")
    addTitle(content, chapter.name.slice(chapter.name.lastIndexOf("/") + 1));
  return content;
}

/** A notebook without a title is called as its file is. */
function addTitle(content: Content, title: string): void {
  content.title = title;
  content.blocks.unshift({ kind: "prose", heading: 1, html: html`<h1>${title}</h1>` });
}

function addProse(
  content: Content,
  cell: MarkdownCell,
  location: NotebookLocation,
  taken: Set<string>,
): void {
  const fragment = renderedMarkdown(cell.source, location.warn);
  settleLinks(fragment, location, cell.attachments);
  frameTables(fragment);
  const headings = anchoredHeadings(fragment, taken);
  content.headings.push(...headings);
  addSections(content.sections, fragment);
  const first = fragment.querySelector("p");
  if (content.summary === "" && first) content.summary = plainText(first);
  linkHeadings(fragment);
  const shown = html`<div class="prose">${htmlOf(fragment)}</div>`;
  content.blocks.push({ kind: "prose", heading: headings[0]?.level ?? 0, html: shown });
}

function shownCell(
  { blocks }: Content,
  cell: CodeCell,
  location: NotebookLocation,
  { turns, text, texts }: { turns: Turns; text: Words; texts: Texts },
): ShownCell {
  const parameters = turns.of.get(cell.id) ?? [];
  const guess = turns.guesses.get(cell.id);
  const earlier = blocks.filter(({ kind }) => kind === "code").length;
  return {
    kind: "code",
    cell,
    label: `${text.code} ${earlier + 1}`,
    outputs: cell.outputs.map((output) => shownOutput(output, location)),
    controls: controls(cell.id, parameters, text, texts),
    turns: parameters.map(({ name }) => name).join(" "),
    guess: guess ? guessField(cell.id, guess, text, texts) : null,
  };
}

/** The words below each heading; those before the first belong to the last heading of an earlier cell. */
function addSections(sections: Section[], fragment: DocumentFragment): void {
  for (const element of fragment.children) {
    const text = plainText(element);
    const isHeading = /^H[1-6]$/.test(element.tagName);
    if (isHeading) sections.push({ anchor: element.id, heading: text, text: "" });
    else if (sections.length === 0) sections.push({ anchor: "", heading: "", text });
    else sections.at(-1)!.text += ` ${text}`;
  }
}
