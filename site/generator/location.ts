import { posix } from "node:path";
import { dataUrl } from "./dataUrl";
import type { SiteFiles } from "./siteFiles";

/** Where a notebook is, on disk and in the site: its links and pictures are relative to that. */
export interface NotebookLocation {
  /** The folder on disk that holds the notebook: pictures are looked for here. */
  folder: string;
  /** The notebook's own path below the root of the notebooks: "zh/05-exploding-gradients.ipynb". */
  notebook: string;
  /** The page of each notebook, by such paths. */
  pages: ReadonlyMap<string, string>;
  /** The page of this notebook. */
  page: string;
  /** The page of each figure of this edition, by the figure's number. */
  figures: ReadonlyMap<string, string>;
  files: SiteFiles;
  /** Whether the page is one file, which holds the files that it needs. */
  isAlone?: boolean;
  /** Takes a sentence about what is wrong in the notebook. */
  warn(problem: string): void;
}

/** The address of a file or page of the site, relative to the notebook's page. */
export function addressFrom({ notebook, files, isAlone }: NotebookLocation, path: string): string {
  const content = files.get(path);
  if (isAlone && content !== undefined) return dataUrl(path, content);
  return encodeURI(posix.relative(posix.dirname(notebook), path));
}
