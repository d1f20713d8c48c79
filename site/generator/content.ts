import { anchorOfFigure } from "../figureNames";
import { frameTables } from "../frameTables";
import { words, type Words } from "../words";
import type { Chapter } from "./chapters";
import { htmlOf } from "./dom";
import type { Block } from "./arrange";
import type { ShownCell } from "./codeCell";
import { addCells } from "./builtCells";
import { controls, guessField, type Texts } from "./controls";
import { linkMentions, numbersIn } from "./figureNumbers";
import { anchoredHeadings, anchorFolds, linkHeadings, plainText, type Heading } from "./headings";
import { html } from "./html";
import { collectSections, type Sections } from "./sections";
import { settleLinks } from "./links";
import { renderedMarkdown } from "./markdown";
import type { CodeCell, MarkdownCell } from "./notebook";
import { shownOutput } from "./outputs";
import type { NotebookLocation } from "./location";
import { turnsOf, type Turns } from "./turns";

export interface Content {
  title: string;
  /** The words of the first paragraph: what the notebook is about. */
  summary: string;
  /** Its cells in order. */
  blocks: Block[];
  headings: Heading[];
  /** For the search. */
  sections: Sections;
  /** The address of the module of its code cells, from the page; null without any. */
  cells: string | null;
}

// Anchors that the page itself uses.
const OWN_ANCHORS = ["content"];

/** What a page shows of a notebook. Pictures and its code are added to the files of the site. */
export function contentOf(chapter: Chapter, location: NotebookLocation, texts: Texts): Content {
  const sections = collectSections();
  const turns = turnsOf(chapter.name, chapter.cells);
  const cells = addCells(chapter.cells, turns, location);
  const content: Content = { title: "", summary: "", blocks: [], headings: [], sections, cells };
  const taken = new Set(OWN_ANCHORS);
  const text = words[chapter.language];
  for (const cell of chapter.cells) {
    if (cell.kind === "markdown") addProse(content, cell, location, taken);
    else {
      const anchors = figureAnchors(cell, taken);
      content.blocks.push(shownCell(content, cell, location, { turns, text, texts, anchors }));
    }
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
  anchorFolds(fragment, taken);
  content.sections.addProse(fragment);
  const first = fragment.querySelector("p");
  if (content.summary === "" && first) content.summary = plainText(first);
  linkHeadings(fragment);
  linkMentions(fragment, location);
  const shown = html`<div class="prose">${htmlOf(fragment)}</div>`;
  content.blocks.push({ kind: "prose", heading: headings[0]?.level ?? 0, html: shown });
}

function shownCell(
  { blocks, sections }: Content,
  cell: CodeCell,
  location: NotebookLocation,
  { turns, text, texts, anchors }: { turns: Turns; text: Words; texts: Texts; anchors: string[] },
): ShownCell {
  const parameters = turns.of.get(cell.id) ?? [];
  const guess = turns.guesses.get(cell.id);
  const earlier = blocks.filter(({ kind }) => kind === "code").length;
  const outputs = cell.outputs.map((output) => shownOutput(output, location, anchors));
  sections.addOutputs(outputs, anchors);
  return {
    kind: "code",
    cell,
    label: `${text.code} ${earlier + 1}`,
    anchors,
    outputs,
    controls: controls(cell.id, parameters, text, texts, turns.learning.get(cell.id)),
    turns: parameters.map(({ name }) => name).join(" "),
    draft: turns.drafts.get(cell.id) ?? {},
    guess: guess ? guessField(cell.id, guess, text, texts) : null,
  };
}

/** The anchors of a cell's figures, as far as the page has none of that name yet. */
function figureAnchors(cell: CodeCell, taken: Set<string>): string[] {
  const wanted = cell.outputs.flatMap(numbersIn).map(anchorOfFigure);
  const free = [...new Set(wanted)].filter((anchor) => !taken.has(anchor));
  for (const anchor of free) taken.add(anchor);
  return free;
}
