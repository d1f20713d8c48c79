import { arranged } from "./arrange";
import type { Content } from "./content";
import { coverOf } from "./cover";
import type { Heading } from "./headings";
import { html, lines, type Html } from "./html";
import { words, type Language, type Words } from "../words";

/** What every page of a notebook shows of it. */
interface Article {
  article: Html;
  /** Its contents, folded above it; null without any. */
  contents: Html | null;
  /** The same beside it, where there is room. */
  side: Html | null;
}

/** `texts` is the address of the words of its figures in the page's language; null where there are none. */
export function articleOf(content: Content, language: Language, texts: string | null): Article {
  const text = words[language];
  const list = contentsList(content.headings);
  const name = text.onThisPage;
  const ofTexts = texts === null ? null : html` data-texts="${texts}"`;
  const ofCells = content.cells === null ? null : html` data-cells="${content.cells}"`;
  return {
    article: html`<article${ofTexts}${ofCells}>
${articleHtml(content, text)}
</article>`,
    contents: folded(name, list),
    side: list && html`<nav class="contents" aria-label="${name}"><p>${name}</p>${list}</nav>`,
  };
}

/** The text, with the switch for its code where there is any. */
function articleHtml({ blocks }: Content, text: Words): Html {
  const [title = null, ...rest] = arranged(blocks, text);
  const cover = coverOf(blocks, text);
  const tools = blocks.some(({ kind }) => kind === "code") ? pageTools(text) : null;
  return html`${title}${cover}${tools}
${lines(rest)}`;
}

function pageTools({ showCode, liveFailed }: Words): Html {
  return html`<div class="page-tools needs-script" data-failed="${liveFailed}"><button type="button" data-show-code aria-pressed="false">${showCode}</button> <span role="status"></span></div>`;
}

function contentsList(headings: readonly Heading[]): Html | null {
  const items = headings
    .filter(({ level }) => level === 2 || level === 3)
    .map(
      ({ level, id, text }) =>
        html`<li class="level-${level}"><a href="#${encodeURIComponent(id)}">${text}</a></li>`,
    );
  return items.length === 0 ? null : html`<ol>${items}</ol>`;
}

function folded(summary: string, list: Html | null): Html | null {
  return (
    list &&
    html`<details class="contents-folded"><summary>${summary}</summary><nav aria-label="${summary}">${list}</nav></details>`
  );
}
