import { frameTables } from "../frameTables";
import { words, type Words } from "../words";
import type { Chapter } from "./chapters";
import { htmlOf } from "./dom";
import { anchoredHeadings, plainText, type Heading } from "./headings";
import { html, type Html } from "./html";
import { settleLinks } from "./links";
import { highlighted, renderedMarkdown } from "./markdown";
import type { CodeCell, MarkdownCell } from "./notebook";
import { shownOutput } from "./outputs";
import type { NotebookLocation } from "./location";

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
  blocks: { kind: "prose" | "code"; html: Html }[];
  headings: Heading[];
  sections: Section[];
}

// Anchors that the page itself uses.
const OWN_ANCHORS = ["content"];

/** What a page shows of a notebook. Pictures are added to the files of the site. */
export function contentOf(chapter: Chapter, location: NotebookLocation): Content {
  const content: Content = {
    ...{ title: "", summary: "", blocks: [], headings: [], sections: [] },
  };
  const taken = new Set(OWN_ANCHORS);
  for (const cell of chapter.cells) {
    if (cell.kind === "markdown") addProse(content, cell, location, taken);
    else addCode(content, cell, location, words[chapter.language]);
  }
  content.title = content.headings.find(({ level }) => level === 1)?.text ?? "";
  if (content.title === "")
    addTitle(content, chapter.name.slice(chapter.name.lastIndexOf("/") + 1));
  return content;
}

/** A notebook without a title is called as its file is. */
function addTitle(content: Content, title: string): void {
  content.title = title;
  content.blocks.unshift({ kind: "prose", html: html`<h1>${title}</h1>` });
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
  content.headings.push(...anchoredHeadings(fragment, taken));
  addSections(content.sections, fragment);
  const first = fragment.querySelector("p");
  if (content.summary === "" && first) content.summary = plainText(first);
  content.blocks.push({ kind: "prose", html: html`<div class="prose">${htmlOf(fragment)}</div>` });
}

function addCode(content: Content, cell: CodeCell, location: NotebookLocation, text: Words): void {
  const { id, source, tags, folded } = cell;
  const outputs = cell.outputs.map((output) => shownOutput(output, location));
  const earlier = content.blocks.filter(({ kind }) => kind === "code").length;
  const label = `${text.code} ${earlier + 1}`;
  const code = html`<pre><code class="language-typescript">${highlighted(source, "typescript")}</code></pre>`;
  const shownSource = html`<div class="cell-source">${code}</div>`;
  const input = folded
    ? html`<details><summary>${text.foldedCode}</summary>${shownSource}</details>`
    : shownSource;
  content.blocks.push({
    kind: "code",
    html: html`<section class="cell" data-cell="${id}" data-tags="${tags.join(" ")}" role="group" aria-label="${label}">${input}<div class="cell-output">${outputs}</div></section>`,
  });
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
