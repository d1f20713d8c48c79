import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import type { FoundSection } from "../client/search";
import { borders } from "./borders";
import { addBundle, addServiceWorker, type Bundle } from "./bundle";
import type { Chapter, NotebookFile } from "./chapters";
import { ownMap } from "./ownMap";
import { missingPage, notebookPage } from "./page";
import { originFor, pagesOf, textsOf, type Page } from "./pages";
import { pictureOf } from "./pictureOf";
import { readingMinutes } from "./readingMinutes";
import type { Shell } from "./shell";
import { addFile, type SiteFiles } from "./siteFiles";
import { startPage, type Own, type Step } from "./startPage";
import { topicWords } from "./topics";
import { words, type Language } from "../words";

export interface TutorialOptions {
  /** At least one. */
  notebooks: readonly NotebookFile[];
  title: string;
  /** Whether they are this repository's: then the first page has a figure to turn, groups and lines for teachers. */
  isOwn: boolean;
  /** Where the folder will stand on its host: only the page for a wrong address needs to know. */
  base: string;
  /** Takes lines about what was done, and what is wrong in a notebook. */
  log(line: string): void;
}

interface Site {
  options: TutorialOptions;
  bundle: Bundle;
  pages: readonly Page[];
  files: SiteFiles;
  own: Own | null;
}

/** All files of the site that shows the notebooks. Nothing is written. */
export async function tutorialFiles(options: TutorialOptions): Promise<SiteFiles> {
  const files: SiteFiles = new Map();
  const pages = await timed("Pages", options.log, () => pagesOf(options, { files }));
  const bundle = await timed("Code and styles", options.log, () => addBundle(files));
  const own = options.isOwn ? ownOf(pages[0].chapter) : null;
  const site: Site = { options, bundle, pages, files, own };
  for (const page of pages) addPage(site, page);
  for (const edition of editionsOf(site)) addEdition(site, edition);
  const missing = { ...shellOf(site, "404.html", pages[0].chapter), root: options.base };
  const title = words[missing.language].missing;
  addFile(files, "404.html", missingPage({ ...missing, title }).html);
  addFile(files, "search.json", JSON.stringify(pages.flatMap(sectionsOf)));
  addServiceWorker(files, options.base, bundle.serviceWorker);
  return files;
}

function addPage(site: Site, { chapter, content }: Page): void {
  const { files } = site;
  const stem = chapter.page.slice(0, -".html".length);
  const notebook = `${stem}.ipynb`;
  addFile(files, notebook, chapter.text);
  const { title, summary } = content;
  const origin = originFor(chapter);
  const parts = { ...shellOf(site, chapter.page, chapter), title, summary };
  const texts = existsSync(textsOf(chapter)) ? "texts.json" : null;
  addFile(files, chapter.page, notebookPage(parts, content, { notebook, texts }, origin).html);
}

/** What the search looks through. */
function sectionsOf({ chapter, content }: Page): FoundSection[] {
  const { page, language } = chapter;
  const common = { page, language: words[language].tag, title: content.title };
  return content.sections.all.map((section) => {
    const topics = topicWords(section.heading || content.title);
    return { ...common, ...section, ...(topics === "" ? {} : { topics }) };
  });
}

/** The first page of an edition, and the words of its figures for live cells. */
function addEdition(site: Site, edition: string): void {
  const own = site.pages.filter(({ chapter }) => chapter.edition === edition);
  const [{ chapter }] = own as [Page];
  const path = posix.join(edition, "index.html");
  const steps = own.map((page) => stepOf(site, page));
  addFile(site.files, path, startPage(shellOf(site, path, chapter), steps, site.own).html);
  const texts = textsOf(chapter);
  if (existsSync(texts))
    addFile(site.files, posix.join(edition, "texts.json"), readFileSync(texts));
}

function ownOf(chapter: Chapter): Own {
  return { borders: borders(), chapter: ownMap(), origin: originFor(chapter) };
}

function stepOf({ files, own }: Site, { chapter, content }: Page): Step {
  const { page, language } = chapter;
  const known = own?.chapter(posix.basename(page, ".html"));
  const asked = language === "en" ? known?.question : null;
  return {
    ...{ page, title: content.title, question: asked ?? content.summary },
    minutes: readingMinutes(chapter.cells),
    picture: pictureOf(chapter, files, known?.figure ?? ""),
    isArticle: known?.isArticle ?? false,
  };
}

/** What is around the text of a page of the chapter's edition; its title and summary are the site's. */
function shellOf(site: Site, path: string, { edition, language }: Chapter): Shell {
  const own = site.pages.filter(({ chapter }) => chapter.edition === edition);
  const { title } = site.options;
  return {
    ...{ site: title, bundle: site.bundle, language, page: path, title, summary: title },
    entries: own.map(({ chapter, content }) => ({ page: chapter.page, title: content.title })),
    editions: otherEditions(site, path, edition),
  };
}

/** This page in the other editions, or their first page where they lack it. */
function otherEditions(
  site: Site,
  path: string,
  edition: string,
): { page: string; language: Language }[] {
  const name = posix.relative(edition, path);
  const others = editionsOf(site).filter((other) => other !== edition);
  return others.map((other) => {
    const all = site.pages.map(({ chapter }) => chapter).filter((one) => one.edition === other);
    const same = all.find(({ page }) => page === posix.join(other, name));
    return {
      page: same?.page ?? posix.join(other, "index.html"),
      language: all[0].language,
    };
  });
}

const editionsOf = ({ pages }: Site): string[] => [
  ...new Set(pages.map(({ chapter }) => chapter.edition)),
];

async function timed<T>(
  what: string,
  log: (line: string) => void,
  work: () => T | Promise<T>,
): Promise<T> {
  log(`${what} ...`);
  const start = performance.now();
  const result = await work();
  log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
