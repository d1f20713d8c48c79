import DOMPurify from "dompurify";
import { frameTables } from "../frameTables";
import { followPointer } from "./tooltip";

const PICTURE = "data:image/svg+xml;base64,";
const COLOURED = ["fill", "stroke"] as const;

/**
 * HTML of a cell as a fragment in which nothing runs. A figure's picture becomes part of the page, so
 * that it takes the colours of the page's theme and tells the value under the pointer.
 */
export function safeHtml(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    ALLOWED_URI_REGEXP: /^data:image\/svg\+xml;base64,/,
  });
  for (const image of fragment.querySelectorAll<HTMLImageElement>(`img[src^="${PICTURE}"]`)) {
    const svg = drawing(image);
    if (svg) image.replaceWith(svg);
  }
  frameTables(fragment);
  return fragment;
}

function drawing(image: HTMLImageElement): SVGSVGElement | null {
  const bytes = Uint8Array.from(atob(image.src.slice(PICTURE.length)), (c) => c.charCodeAt(0));
  const fragment = DOMPurify.sanitize(new TextDecoder().decode(bytes), {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { svg: true },
    FORBID_TAGS: ["style", "image", "a"],
  });
  const svg = fragment.querySelector("svg");
  if (!svg) return null;
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", image.alt);
  for (const part of svg.querySelectorAll("[aria-label]")) keepAsData(part);
  const [paper, ...drawn] = svg.children;
  paper?.classList.add("paper");
  for (const mark of drawn) {
    for (const part of [mark, ...mark.querySelectorAll("[fill], [stroke]")]) {
      takeTheme(part as SVGElement);
    }
  }
  followPointer(svg);
  return svg;
}

/** Inside a picture a part has no name of its own; what Plot calls it is still worth knowing. */
function keepAsData(part: Element): void {
  part.setAttribute("data-mark", part.getAttribute("aria-label")!);
  part.removeAttribute("aria-label");
}

/** Colours become properties, which the style sheet lightens on a dark page. */
function takeTheme(part: SVGElement): void {
  for (const name of COLOURED) {
    const colour = part.getAttribute(name);
    if (!colour || colour === "none" || colour === "currentColor" || colour.startsWith("url")) {
      continue;
    }
    part.style.setProperty(`--${name}`, colour);
    part.classList.add(`themed-${name}`);
  }
}
