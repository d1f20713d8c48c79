import { posix } from "node:path";
import { addBundle, type Bundle } from "./bundle";
import { chaptersOf, type Chapter, type NotebookFile } from "./chapters";
import { contentOf, type Content } from "./content";
import { homePage, missingPage, notebookPage } from "./page";
import { searchJson } from "./searchIndex";
import { serviceWorkerCode } from "./serviceWorkerCode";
import type { Shell } from "./shell";
import { addFile, type SiteFiles } from "./siteFiles";
import type { Language } from "./words";

export interface TutorialOptions {
  notebooks: readonly NotebookFile[];
  title: string;
  /** Where the folder will stand on its host: only the page for a wrong address needs to know. */
  base: string;
  /** Is told what was done, and what a reader should mend. */
  log(line: string): void;
}

interface Page {
  chapter: Chapter;
  content: Content;
}

/** All files of the site that shows the notebooks. Nothing is written. */
export async function tutorialFiles(options: TutorialOptions): Promise<SiteFiles> {
  const files: SiteFiles = new Map();
  const { log } = options;
  const bundle = await timed("Code and styles", log, () => addBundle(files));
  const pages = await timed("Pages", log, () => pagesOf(options, files));
  for (const page of pages) addPage(files, page, pages, bundle, options);
  for (const edition of editionsOf(pages)) addHome(files, edition, pages, bundle, options);
  addFile(
    files,
    "404.html",
    missingPage({ ...shellOf("404.html", pages[0]!, pages, bundle, options), root: options.base }),
  );
  addFile(files, "search.json", searchJson(pages));
  addFile(files, "service-worker.js", serviceWorkerCode(bundle.serviceWorker, files));
  return files;
}

function pagesOf({ notebooks, log }: TutorialOptions, files: SiteFiles): Page[] {
  const chapters = chaptersOf(notebooks);
  const notebookOf = ({ path, edition }: Chapter): string =>
    posix.join(edition, posix.basename(path.replaceAll("\\", "/")));
  const pages = new Map(chapters.map((chapter) => [notebookOf(chapter), chapter.page]));
  return chapters.map((chapter) => {
    const warn = (problem: string): void => log(`${chapter.name}: ${problem}`);
    const place = { folder: chapter.folder, notebook: notebookOf(chapter), pages, files, warn };
    return { chapter, content: contentOf(chapter, place) };
  });
}

function addPage(
  files: SiteFiles,
  page: Page,
  pages: readonly Page[],
  bundle: Bundle,
  options: TutorialOptions,
): void {
  const { chapter, content } = page;
  const stem = chapter.page.slice(0, -".html".length);
  const parts = shellOf(chapter.page, page, pages, bundle, options);
  addFile(files, chapter.page, notebookPage(parts, content, `${stem}.cells.json`, `${stem}.ipynb`));
  addFile(files, `${stem}.cells.json`, JSON.stringify(content.cells));
  addFile(files, `${stem}.ipynb`, chapter.text);
}

function addHome(
  files: SiteFiles,
  edition: string,
  pages: readonly Page[],
  bundle: Bundle,
  options: TutorialOptions,
): void {
  const own = pages.filter(({ chapter }) => chapter.edition === edition);
  const path = posix.join(edition, "index.html");
  const summaries = new Map(own.map(({ chapter, content }) => [chapter.page, content.summary]));
  const parts = { ...shellOf(path, own[0]!, pages, bundle, options), title: options.title };
  addFile(files, path, homePage(parts, summaries));
}

function shellOf(
  path: string,
  { chapter, content }: Page,
  pages: readonly Page[],
  bundle: Bundle,
  options: TutorialOptions,
): Shell {
  const { edition, language } = chapter;
  const own = pages.filter((page) => page.chapter.edition === edition);
  return {
    site: options.title,
    bundle,
    language,
    page: path,
    title: content.title,
    summary: content.summary,
    entries: own.map((page) => ({ page: page.chapter.page, title: page.content.title })),
    editions: otherEditions(path, edition, pages),
  };
}

/** This page in the other editions, or their first page where they lack it. */
function otherEditions(
  path: string,
  edition: string,
  pages: readonly Page[],
): { page: string; language: Language }[] {
  const name = posix.relative(edition, path);
  return editionsOf(pages)
    .filter((other) => other !== edition)
    .map((other) => {
      const all = pages.filter(({ chapter }) => chapter.edition === other);
      const same = all.find(({ chapter }) => chapter.page === posix.join(other, name));
      const page = same?.chapter.page ?? posix.join(other, "index.html");
      return { page, language: all[0]!.chapter.language };
    });
}

const editionsOf = (pages: readonly Page[]): string[] => [
  ...new Set(pages.map(({ chapter }) => chapter.edition)),
];

async function timed<T>(
  what: string,
  log: (line: string) => void,
  work: () => T | Promise<T>,
): Promise<T> {
  const start = performance.now();
  const result = await work();
  log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
