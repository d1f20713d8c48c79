import { declarationOf } from "./declaration";

/** Values that are quick to draw, by their names, as the page has them: numbers as a source writes them. */
export type Draft = Readonly<Record<string, string>>;

/** The draft that the section of a cell brings. */
export function draftIn({ dataset }: HTMLElement): Draft {
  return dataset.draft === undefined ? {} : (JSON.parse(dataset.draft) as Draft);
}

/**
 * A source with the draft's values where they are less than the reader's, but for the names that are turned;
 * and the names that hold them.
 *
 * @example
 * quickened("const n = 9; // nets\n", { n: "2" }, []) // { source: "const n = 2; // nets\n", names: ["n"] }
 */
export function quickened(
  source: string,
  draft: Draft,
  turned: readonly string[],
): { source: string; names: string[] } {
  const names: string[] = [];
  for (const [name, text] of Object.entries(draft)) {
    const place = declarationOf(source, name);
    if (!place || turned.includes(name) || !(Number(text) < Number(place.text))) continue;
    source = source.slice(0, place.start) + text + source.slice(place.end);
    names.push(name);
  }
  return { source, names };
}
