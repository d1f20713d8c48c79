import { forget, keep, kept } from "../../client/keeper";

/** What a reader has made of a cell, kept by this browser: nothing of it ever stands in an address. */
export interface KeptEdit {
  /** The source as it was left; the author's where there is no edit of it. */
  readonly source: string;
  /** Keeps a source, or forgets the edit where it is the author's again. */
  keep(source: string): void;
}

/** The edit of a cell. One of another source, as the author wrote it before, is left alone. */
export function keptEdit(cell: string, author: string): KeptEdit {
  const name = `edit ${location.pathname} ${cell}`;
  return {
    source: sourceIn(kept(name), author),
    keep(source) {
      if (source === author) forget(name);
      else keep(name, JSON.stringify({ author, source }));
    },
  };
}

function sourceIn(text: string | null, author: string): string {
  try {
    const found = JSON.parse(text ?? "{}") as { author?: unknown; source?: unknown };
    return found.author === author && typeof found.source === "string" ? found.source : author;
  } catch {
    return author;
  }
}
