import { posix } from "node:path";
import { arranged } from "./arrange";
import { citation } from "./citation";
import { coverOf } from "./cover";
import type { Content } from "./content";
import type { Heading } from "./headings";
import { html, lines, type Html } from "./html";
import type { Origin } from "./origin";
import { chapterList, shell, type Entry, type Shell } from "./shell";
import { words, type Language, type Words } from "../words";

/** Files beside a page, by their paths below the site's folder. */
interface Beside {
  notebook: string;
  /** The words of figures in the page's language, beside it; null where there are none. */
  texts: string | null;
}

/** The page of one notebook. */
export function notebookPage(parts: Shell, content: Content, files: Beside, origin: Origin): Html {
  const text = words[parts.language];
  const i = parts.entries.findIndex(({ page }) => page === parts.page);
  const contents = contentsList(content.headings);
  const beside = (path: string): string => encodeURI(posix.basename(path));
  const { site, title, page } = parts;
  const cited = { ...origin, site, title, stem: posix.basename(page, ".html") };
  const texts = files.texts === null ? null : html` data-texts="${files.texts}"`;
  const cells = content.cells === null ? null : html` data-cells="${content.cells}"`;
  const side = html`<nav class="contents" aria-label="${text.onThisPage}"><p>${text.onThisPage}</p>${contents}</nav>`;
  return shell(
    parts,
    html`<div class="page">
<nav class="side" aria-label="${text.notebooks}">${chapterList(parts)}</nav>
<main id="content">
${folded(text.onThisPage, contents)}
<article${texts}${cells}>
${articleHtml(content, parts.language)}
</article>
<footer>
<p class="downloads"><a href="${beside(files.notebook)}" download>${text.download}</a></p>
${citation(cited, text)}
${neighbours(parts, parts.entries[i - 1], parts.entries[i + 1])}
</footer>
</main>
${contents && side}
</div>`,
  );
}

/** The text, with the switch for its code where there is any. */
function articleHtml({ blocks }: Content, language: Language): Html {
  const text = words[language];
  const [title = null, ...rest] = arranged(blocks, text);
  const cover = coverOf(blocks, text);
  const tools = blocks.some(({ kind }) => kind === "code") ? pageTools(text) : null;
  return html`${title}${cover}${tools}
${lines(rest)}`;
}

/** What a host shows for an address without a page. */
export function missingPage(parts: Shell): Html {
  const text = words[parts.language];
  const home = `${parts.root ?? ""}index.html`;
  const body = html`<main id="content" class="home"><h1>${text.missing}</h1><p><a href="${home}">${text.home}</a></p></main>`;
  return shell(parts, body);
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

function neighbours({ language }: Shell, before?: Entry, after?: Entry): Html | null {
  const text = words[language];
  const link = ({ page, title }: Entry, rel: "prev" | "next", label: string): Html =>
    html`<a rel="${rel}" href="${encodeURI(posix.basename(page))}"><span>${label}</span> ${title}</a>`;
  const links = [
    ...(before ? [link(before, "prev", text.previous)] : []),
    ...(after ? [link(after, "next", text.next)] : []),
  ];
  return links.length === 0
    ? null
    : html`<nav class="neighbours" aria-label="${text.pages}">${links}</nav>`;
}
