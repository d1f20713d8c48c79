import { posix } from "node:path";
import { escapeHtml } from "../../src/charts/html";
import type { Content } from "./content";
import type { Heading } from "./headings";
import { chapterList, shell, type Entry, type Shell } from "./shell";
import { words, type Language } from "./words";

/** Files beside a page, by their paths below the site's folder. */
interface Beside {
  notebook: string;
  /** The words of figures in the page's language, beside it; null where there are none. */
  texts: string | null;
}

/** The page of one notebook. */
export function notebookPage(parts: Shell, content: Content, files: Beside): string {
  const text = words[parts.language];
  const i = parts.entries.findIndex(({ page }) => page === parts.page);
  const contents = contentsList(content.headings);
  const beside = (path: string): string => escapeHtml(encodeURI(posix.basename(path)));
  const texts = files.texts === null ? "" : ` data-texts="${files.texts}"`;
  const side = `<nav class="contents" aria-label="${text.onThisPage}"><p>${text.onThisPage}</p>${contents}</nav>`;
  return shell(
    parts,
    `<div class="page">
<nav class="side" aria-label="${text.notebooks}">${chapterList(parts)}</nav>
<main id="content">
${folded(text.onThisPage, contents)}
<article${texts}>
${articleHtml(content, liveBar(parts.language))}
</article>
<footer>
<p><a href="${beside(files.notebook)}" download>${text.download}</a></p>
${neighbours(parts, parts.entries[i - 1], parts.entries[i + 1])}
</footer>
</main>
${contents === "" ? "" : side}
</div>`,
  );
}

/** The cells; before the first that holds code stands what makes them live. */
function articleHtml({ blocks }: Content, liveBar: string): string {
  const first = blocks.find(({ kind }) => kind === "code");
  const html = blocks.map((block) => (block === first ? `${liveBar}\n` : "") + block.html);
  return html.join("\n");
}

/** The first page of an edition: what each notebook asks. */
export function homePage(parts: Shell, summaries: ReadonlyMap<string, string>): string {
  const cards = parts.entries.map(
    ({ page, title }) =>
      `<li><a href="${escapeHtml(encodeURI(posix.basename(page)))}">${escapeHtml(title)}</a><p>${escapeHtml(summaries.get(page) ?? "")}</p></li>`,
  );
  const body = `<main id="content" class="home"><h1>${escapeHtml(parts.site)}</h1>
<ol class="cards">${cards.join("\n")}</ol></main>`;
  return shell(parts, body);
}

/** What a host shows for an address without a page. */
export function missingPage(parts: Shell): string {
  const text = words[parts.language];
  const home = escapeHtml(`${parts.root ?? ""}index.html`);
  const body = `<main id="content" class="home"><h1>${text.missing}</h1><p><a href="${home}">${text.home}</a></p></main>`;
  return shell(parts, body);
}

function liveBar(language: Language): string {
  const { live, liveHint, liveFailed } = words[language];
  return `<div class="live-bar" data-failed="${liveFailed}" hidden><button type="button" data-start-live>${live}</button> <span role="status">${liveHint}</span></div>`;
}

function contentsList(headings: readonly Heading[]): string {
  const items = headings
    .filter(({ level }) => level === 2 || level === 3)
    .map(
      ({ level, id, text }) =>
        `<li class="level-${level}"><a href="#${escapeHtml(encodeURIComponent(id))}">${escapeHtml(text)}</a></li>`,
    );
  return items.length === 0 ? "" : `<ol>${items.join("")}</ol>`;
}

function folded(summary: string, list: string): string {
  if (list === "") return "";
  return `<details class="contents-folded"><summary>${summary}</summary><nav aria-label="${summary}">${list}</nav></details>`;
}

function neighbours({ language }: Shell, before?: Entry, after?: Entry): string {
  const text = words[language];
  const link = (entry: Entry | undefined, rel: "prev" | "next", label: string): string =>
    entry
      ? `<a rel="${rel}" href="${escapeHtml(encodeURI(posix.basename(entry.page)))}"><span>${label}</span> ${escapeHtml(entry.title)}</a>`
      : "";
  const links = link(before, "prev", text.previous) + link(after, "next", text.next);
  return links === "" ? "" : `<nav class="neighbours" aria-label="${text.pages}">${links}</nav>`;
}
