import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What only this repository's notebooks have on the first page, by the names of their files. */
export interface OwnChapter {
  /** The question that README's map asks, in English. */
  question: string | null;
  /** The figure that stands for the notebook, by its number. */
  figure: string;
  /** Whether it belongs to the article's part. */
  isArticle: boolean;
}

const FIGURES: Readonly<Record<string, string>> = {
  "00": "0.3",
  "01": "1.3",
  "02": "2.3",
  "03": "3.5",
  "04": "4.5",
  "05": "5.4",
  "06": "6.2",
  "07": "7.6",
  "08": "8.5",
  "09": "9.6",
  "10": "10.1",
};
const LAST_OF_ARTICLE = "05";

/** Takes the name of a notebook's file without its ending. */
export function ownMap(): (stem: string) => OwnChapter {
  const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
  const rows = [...readme.matchAll(/^\| ([^|]+?) +\| \[[^\]]+\]\(notebooks\/([^)]+)\.ipynb\)/gm)];
  const questions = new Map(rows.map(([, question, stem]) => [stem, question]));
  return (stem) => ({
    question: questions.get(stem) ?? null,
    figure: FIGURES[stem.slice(0, 2)] ?? "",
    isArticle: stem.slice(0, 2) <= LAST_OF_ARTICLE,
  });
}
