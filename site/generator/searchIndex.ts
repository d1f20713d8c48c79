import type { Chapter } from "./chapters";
import type { Content } from "./content";
import { words } from "./words";

/** What the search looks through, as JSON: each stretch of text with the page and the heading it stands below. */
export function searchJson(pages: readonly { chapter: Chapter; content: Content }[]): string {
  const sections = pages.flatMap(({ chapter, content }) =>
    content.sections.map(({ anchor, heading, text }) => ({
      page: chapter.page,
      anchor,
      language: words[chapter.language].tag,
      title: content.title,
      heading,
      text: text.trim(),
    })),
  );
  return JSON.stringify(sections);
}
