import type { Words } from "../words";
import type { Block } from "./arrange";
import { anchorOf } from "./codeCell";
import { html, raw, type Html } from "./html";

/** So much text fills a phone's first two screens. */
const TWO_SCREENS = 1300;

/**
 * The first figure of a page, as the way to it, for a page that begins with much to read; null where the figure
 * itself comes soon.
 */
export function coverOf(blocks: readonly Block[], text: Words): Html | null {
  let read = 0;
  for (const block of blocks) {
    if (block.kind === "prose") {
      read += block.html.html.replaceAll(/<annotation.*?<\/annotation>|<[^>]*>/gs, "").length;
      continue;
    }
    const shown = block.outputs.map(({ html }) => html).join("");
    const source = /<img [^>]*src="([^"]+)"/.exec(shown)?.[1];
    if (source === undefined) continue;
    if (read < TWO_SCREENS) return null;
    const size = /<img [^>]*(width="\d+" height="\d+")/.exec(shown)?.[1] ?? "";
    return html`<figure class="cover"><a href="#${anchorOf(block.cell)}" aria-label="${text.cover}"><img alt="" ${raw(size)} src="${raw(source)}" decoding="async"></a></figure>`;
  }
  return null;
}
