import DOMPurify from "dompurify";
import { drawn } from "../figures/drawn";
import { frameTables } from "../../frameTables";

const PICTURE = "data:image/svg+xml;base64,";

/** HTML of a cell as a fragment in which nothing runs, with its pictures as parts of the page. */
export function safeHtml(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    ALLOWED_URI_REGEXP: /^data:image\/svg\+xml;base64,/,
  });
  for (const image of fragment.querySelectorAll<HTMLImageElement>(`img[src^="${PICTURE}"]`)) {
    const bytes = Uint8Array.from(atob(image.src.slice(PICTURE.length)), (c) => c.charCodeAt(0));
    const svg = drawn(new TextDecoder().decode(bytes), image.alt);
    if (svg) image.replaceWith(svg);
  }
  frameTables(fragment);
  return fragment;
}
