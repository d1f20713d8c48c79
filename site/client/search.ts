import MiniSearch from "minisearch";
import { wordsOf } from "./wordsOf";

/** A stretch of text below one heading of a page, or a figure's, as search.json holds it. */
export interface FoundSection {
  page: string;
  anchor: string;
  language: string;
  title: string;
  heading: string;
  text: string;
  /** What can be found and is shown only then: words of tables, what a figure is for who cannot see it. */
  more?: string;
  /** What readers also call it. */
  topics?: string;
}

export interface Found {
  readonly section: FoundSection;
  /** The words of it that were looked for. */
  readonly hits: readonly string[];
}

export type Search = (query: string) => Found[];

const HAN = /\p{Script=Han}/u;
const MOST = 12;

/** Searches sections: their words, also begun or mistyped, and Chinese text by its characters too. */
export function searchOf(sections: readonly FoundSection[], language: string): Search {
  const index = new MiniSearch<FoundSection & { id: number }>({
    fields: ["title", "heading", "topics", "text", "more"],
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: {
      boost: { title: 2, heading: 3, topics: 3, more: 0.5 },
      combineWith: "AND",
      prefix: true,
      fuzzy: (word) => (HAN.test(word) || word.length < 5 ? false : 0.2),
      boostDocument: (id) => (sections[Number(id)].language === language ? 2 : 1),
    },
  });
  index.addAll(sections.map((section, id) => ({ ...section, id })));
  return (query) => {
    const words = query.trim();
    const found = index.search(words).map(({ id, terms }): Found => {
      return { section: sections[Number(id)], hits: terms };
    });
    const known = new Set(found.map(({ section }) => section));
    const literal = HAN.test(words)
      ? sections.filter((section) => !known.has(section) && holds(section, words))
      : [];
    const hits = [words];
    return [...found, ...literal.map((section) => ({ section, hits }))].slice(0, MOST);
  };
}

/** Where the words of Chinese begin depends on what stands beside them: a search for characters does not. */
function holds({ heading, text, more = "", topics = "" }: FoundSection, query: string): boolean {
  return `${heading} ${text} ${more} ${topics}`.includes(query);
}
