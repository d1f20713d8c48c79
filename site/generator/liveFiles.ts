import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { articleOf } from "./article";
import type { NotebookFile } from "./chapters";
import { citation } from "./citation";
import { dataUrl } from "./dataUrl";
import { documentHtml } from "./document";
import { fileBundle, type FileBundle } from "./fileBundle";
import { html, raw, type Html } from "./html";
import { originFor, pagesOf, textsOf, type Page } from "./pages";
import { words } from "../words";

export interface LiveFilesOptions {
  notebooks: readonly NotebookFile[];
  /** The name of what the notebooks belong to. */
  title: string;
  /** The styles of the formulas in a page, which refer to no file. */
  formulaCss(html: string): string;
  /** Takes lines about what is wrong in a notebook. */
  log(line: string): void;
}

/** Each notebook as a page that is one file and asks for no other, by its path. Nothing is written. */
export async function liveFiles(options: LiveFilesOptions): Promise<Map<string, string>> {
  const pages = pagesOf(options, { files: new Map(), isAlone: true });
  const bundle = await fileBundle();
  return new Map(pages.map((page) => [page.chapter.page, pageHtml(page, bundle, options)]));
}

function pageHtml(
  { chapter, content }: Page,
  bundle: FileBundle,
  { title, formulaCss }: LiveFilesOptions,
): string {
  const { language } = chapter;
  const body = bodyHtml({ chapter, content }, title);
  const styles = inElement("style", `${formulaCss(body.html)}\n${bundle.styles}`);
  const [theme, main] = [bundle.theme, bundle.main].map((code) => inElement("script", code));
  return documentHtml({
    ...{ language, summary: content.summary, policy: policyOf([theme, main], styles) },
    title: `${content.title} · ${title}`,
    head: html`<link rel="icon" href="${dataUrl("icon.svg", bundle.icon)}">
<script>${raw(theme)}</script>
<style>${raw(styles)}</style>`,
    body: html`${body}
<script type="module">${raw(main)}</script>`,
  }).html;
}

function bodyHtml({ chapter, content }: Page, name: string): Html {
  const { language } = chapter;
  const text = words[language];
  const path = textsOf(chapter);
  const texts = existsSync(path) ? dataUrl("texts.json", readFileSync(path, "utf8")) : null;
  const { article, contents, side } = articleOf(content, language, texts);
  const stem = posix.basename(chapter.page, ".html");
  const cited = { ...originFor(chapter), site: name, title: content.title, stem };
  return html`<header class="top"><span class="brand">${name}</span>
<div class="tools"><button type="button" data-scheme aria-pressed="false" aria-label="${text.dark}" hidden><span aria-hidden="true">◐</span></button></div>
</header>
<div class="page alone">
<main id="content">
${contents}
${article}
<footer>
<p class="downloads"><a href="${dataUrl("", withoutOutputs(chapter.text))}" download="${stem}.ipynb">${text.download}</a></p>
${citation(cited, text)}
</footer>
</main>
${side}
</div>`;
}

/** The notebook's file; the page has its figures already, and a run brings them back. */
function withoutOutputs(text: string): string {
  const notebook = JSON.parse(text) as { cells: { cell_type: string }[] };
  const cells = notebook.cells.map((cell) =>
    cell.cell_type === "code" ? { ...cell, outputs: [], execution_count: null } : cell,
  );
  return JSON.stringify({ ...notebook, cells }, null, 1);
}

/**
 * Nothing may be asked for, by the page or by a cell. The scripts and styles that may be are those of the page; its
 * Worker is made of the page's own code, and has the page's policy: so cells can be evaluated only if that
 * says so. No script of the page evaluates anything.
 */
function policyOf(scripts: readonly string[], styles: string): string[] {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(" ")} 'unsafe-eval'`,
    "worker-src blob:",
    `style-src ${hash(styles)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

const hash = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A text as it can stand in the element: in code, what would end it stands only in texts and patterns. */
function inElement(name: "script" | "style", text: string): string {
  return text.replaceAll(RegExp(`</(?=${name})`, "gi"), "<\\/").replaceAll("<!--", "\\x3C!--");
}
