import { codeCells, type Notebook } from "./notebook";

export interface Figure {
  caption: string;
  alt: string;
  svg: string;
  /** What the output takes in the file. */
  bytes: number;
}

/** The figures in a notebook's outputs, in order. */
export function figuresOf(notebook: Notebook): Figure[] {
  return codeCells(notebook)
    .flatMap(({ outputs }) => outputs)
    .flatMap(({ text, bytes }) =>
      [...text.matchAll(/<figure[\s>].*?<\/figure>/gs)].map(([html]) => ({
        caption: /<figcaption[^>]*>(.*?)<\/figcaption>/s.exec(html)?.[1] ?? "",
        alt: /<img\b[^>]*?\balt="([^"]*)"/.exec(html)?.[1] ?? "",
        svg: Buffer.from(/;base64,([^"]*)/.exec(html)?.[1] ?? "", "base64").toString(),
        bytes,
      })),
    );
}
