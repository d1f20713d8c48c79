import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { chaptersOf, type Chapter, type NotebookFile } from "./chapters";
import { contentOf, type Content } from "./content";
import { figureNumbers } from "./figureNumbers";
import type { NotebookLocation } from "./location";
import { originOf, type Origin } from "./origin";

/** A notebook and what its page shows. */
export interface Page {
  chapter: Chapter;
  content: Content;
}

/** The origin of the notebook, that of all editions. */
export const originFor = ({ edition, folder }: Chapter): Origin =>
  originOf(edition === "" ? folder : dirname(folder));

/** The file with the words of an edition's figures, if it has one. */
export const textsOf = ({ folder }: Chapter): string => join(folder, "texts.json");

/** The pages of notebooks, with links between them. What they show besides is added to the files. */
export function pagesOf(
  { notebooks, log }: { notebooks: readonly NotebookFile[]; log(line: string): void },
  place: Pick<NotebookLocation, "files" | "isAlone">,
): Page[] {
  const chapters = chaptersOf(notebooks);
  const fileOf = ({ path, edition }: Chapter): string => posix.join(edition, basename(path));
  const pages = new Map(chapters.map((chapter) => [fileOf(chapter), chapter.page]));
  return chapters.map((chapter) => {
    const warn = (problem: string): void => log(`${chapter.name}: ${problem}`);
    const { folder, page, edition } = chapter;
    const figures = figuresOf(chapters.filter((other) => other.edition === edition));
    const location = { folder, notebook: fileOf(chapter), pages, page, figures, warn, ...place };
    const texts = existsSync(textsOf(chapter))
      ? (JSON.parse(readFileSync(textsOf(chapter), "utf8")) as Record<string, string>)
      : {};
    return { chapter, content: contentOf(chapter, location, texts) };
  });
}

/** The page of each figure of some chapters, by its number; of two with one number the first. */
function figuresOf(chapters: readonly Chapter[]): Map<string, string> {
  const all = chapters.flatMap(({ page, cells }) =>
    figureNumbers(cells).map((number) => [number, page] as const),
  );
  return new Map(all.reverse());
}
