import MiniSearch from "minisearch";
import { wordsOf } from "./wordsOf";

/** A stretch of text below one heading of a page, as search.json holds it. */
export interface Section {
  page: string;
  anchor: string;
  language: string;
  title: string;
  heading: string;
  text: string;
}

export type Search = (query: string) => Section[];

const HAN = /\p{Script=Han}/u;
const MOST = 12;

/** Searches sections: their words, also begun or mistyped, and Chinese text by its characters too. */
export function searchOf(sections: readonly Section[], language: string): Search {
  const index = new MiniSearch<Section & { id: number }>({
    fields: ["title", "heading", "text"],
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: {
      boost: { title: 2, heading: 3 },
      combineWith: "AND",
      prefix: true,
      fuzzy: (word) => (HAN.test(word) || word.length < 5 ? false : 0.2),
      boostDocument: (id) => (sections[Number(id)].language === language ? 2 : 1),
    },
  });
  index.addAll(sections.map((section, id) => ({ ...section, id })));
  return (query) => {
    const found = index.search(query).map(({ id }) => sections[Number(id)]);
    const literal = HAN.test(query) ? sections.filter((section) => holds(section, query)) : [];
    return [...new Set([...found, ...literal])].slice(0, MOST);
  };
}

/** Where the words of Chinese begin depends on what stands beside them: a search for characters does not. */
function holds({ heading, text }: Section, query: string): boolean {
  return `${heading} ${text}`.includes(query.trim());
}
