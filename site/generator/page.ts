import { posix } from "node:path";
import { articleOf } from "./article";
import { citation } from "./citation";
import type { Content } from "./content";
import { html, type Html } from "./html";
import type { Origin } from "./origin";
import { chapterList, shell, type Entry, type Shell } from "./shell";
import { words } from "../words";

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
  const { article, contents, side } = articleOf(content, parts.language, files.texts);
  const beside = (path: string): string => encodeURI(posix.basename(path));
  const { site, title, page } = parts;
  const cited = { ...origin, site, title, stem: posix.basename(page, ".html") };
  return shell(
    parts,
    html`<div class="page">
<nav class="side" aria-label="${text.notebooks}">${chapterList(parts)}</nav>
<main id="content">
${contents}
${article}
<footer>
<p class="downloads"><a href="${beside(files.notebook)}" download>${text.download}</a></p>
${citation(cited, text)}
${neighbours(parts, parts.entries[i - 1], parts.entries[i + 1])}
</footer>
</main>
${side}
</div>`,
  );
}

/** What a host shows for an address without a page. */
export function missingPage(parts: Shell): Html {
  const text = words[parts.language];
  const home = `${parts.root ?? ""}index.html`;
  const body = html`<main id="content" class="home"><h1>${text.missing}</h1><p><a href="${home}">${text.home}</a></p></main>`;
  return shell(parts, body);
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
