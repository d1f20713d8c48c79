import { posix } from "node:path";
import type { Bundle } from "./bundle";
import { documentHtml } from "./document";
import { html, lines, type Html } from "./html";
import { words, type Language } from "../words";

/** A link of the site: the path of a page below its folder, and what to call it. */
export interface Entry {
  page: string;
  title: string;
}

/** What all pages have around their text. */
export interface Shell {
  site: string;
  bundle: Bundle;
  language: Language;
  /** The page's own path below the site's folder. */
  page: string;
  title: string;
  summary: string;
  /** The pages of this edition in order. */
  entries: readonly Entry[];
  /** The first pages of the other editions, or this page in them. */
  editions: readonly { page: string; language: Language }[];
  /** The address of the site's folder: relative, unless the page is shown at any address. */
  root?: string;
}

// No inline script, no evaluation, nothing from another host. KaTeX places the parts of a formula by style
// attributes; those of a notebook are removed. A figure that a live cell draws is a data URL.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The way from a page to the site's folder: "./", "../". */
export const rootFrom = (page: string): string =>
  `${posix.relative(posix.dirname(page), "") || "."}/`;

/** A whole page around its text. */
export function shell(parts: Shell, body: Html): Html {
  const { site, bundle, language, title, summary, page } = parts;
  const root = parts.root ?? rootFrom(page);
  const styles = bundle.styles.map((path) => html`<link rel="stylesheet" href="${root}${path}">`);
  return documentHtml({
    ...{ language, summary, root, policy: POLICY },
    title: title === site ? site : `${title} · ${site}`,
    head: html`<link rel="icon" type="image/svg+xml" href="${root}${bundle.icon}">
<script src="${root}${bundle.theme}"></script>
${lines(styles)}
<script type="module" src="${root}${bundle.main}"></script>`,
    body: html`${header(parts, root)}
${body}
${searchBox(language)}`,
  });
}

/** The list of the edition's pages; the current one is marked. */
export function chapterList({ entries, page, root }: Shell): Html {
  const items = entries.map((entry) => {
    const current = entry.page === page ? html` aria-current="page"` : "";
    const address = (root ?? rootFrom(page)) + encodeURI(entry.page);
    return html`<li><a href="${address}"${current}>${entry.title}</a></li>`;
  });
  return html`<ol class="chapters">${items}</ol>`;
}

function header(parts: Shell, root: string): Html {
  const { site, language, page, editions } = parts;
  const text = words[language];
  const home = posix.join(posix.dirname(page), "index.html");
  const others = editions.map(
    ({ page: other, language: name }) =>
      html`<a href="${root + encodeURI(other)}" hreflang="${words[name].tag}" lang="${words[name].tag}">${words[name].language}</a>`,
  );
  return html`<header class="top">
<details class="menu"><summary>${text.notebooks}</summary><nav aria-label="${text.notebooks}">${chapterList(parts)}</nav></details>
<a class="brand" href="${root + encodeURI(home)}">${site}</a>
<div class="tools">
<button type="button" data-search hidden>${text.search} <kbd>/</kbd></button>
${lines(others)}
<button type="button" data-scheme aria-pressed="false" aria-label="${text.dark}" hidden><span aria-hidden="true">◐</span></button>
</div>
</header>`;
}

function searchBox(language: Language): Html {
  const { search, noResult, searchFailed, close } = words[language];
  return html`<dialog class="search" aria-label="${search}" data-none="${noResult}" data-failed="${searchFailed}">
<div class="search-head"><input type="text" role="searchbox" enterkeyhint="search" aria-label="${search}" placeholder="${search}" autocomplete="off" spellcheck="false">
<button type="button" data-close>${close}</button></div>
<p role="status"></p>
<ol></ol>
</dialog>`;
}
