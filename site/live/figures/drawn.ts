import DOMPurify from "dompurify";
import { readable } from "./readout";

const COLOURED = ["fill", "stroke"] as const;
let count = 0;
const texts = new WeakMap<SVGSVGElement, string>();

/** The text that a picture was drawn from: its colours, and the names of its parts. */
export const textOf = (svg: SVGSVGElement): string => texts.get(svg) ?? svg.outerHTML;

/** A picture in which nothing runs; null for a text that is none. */
export function sanitisedPicture(picture: string): SVGSVGElement | null {
  // A style element is taken out first: to parse it is to meet the policy.
  const fragment = DOMPurify.sanitize(picture.replaceAll(/<style\b.*?<\/style>/gis, ""), {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { svg: true },
    FORBID_TAGS: ["style", "image", "a"],
  });
  return fragment.querySelector("svg");
}

/**
 * A figure's picture as a part of the page, in which nothing runs: it takes the colours of the page's theme,
 * and tells its values. Null for a text that is no picture.
 */
export function drawn(picture: string, alt: string): SVGSVGElement | null {
  const svg = sanitisedPicture(picture);
  if (!svg) return null;
  texts.set(svg, picture);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", alt);
  for (const part of svg.querySelectorAll("[aria-label]")) keepAsData(part);
  ownNames(svg);
  const [paper, ...marks] = svg.children;
  paper?.classList.add("paper");
  for (const mark of marks) {
    for (const part of [mark, ...mark.querySelectorAll("[fill], [stroke]")]) {
      takeTheme(part as SVGElement);
    }
  }
  readable(svg);
  return svg;
}

/** Inside a picture a part has no name of its own; what Plot calls it is still worth knowing. */
function keepAsData(part: Element): void {
  part.setAttribute("data-mark", part.getAttribute("aria-label")!);
  part.removeAttribute("aria-label");
}

/** Every picture calls its first clip path the same: in a page of several each has names of its own. */
function ownNames(svg: SVGSVGElement): void {
  const picture = ++count;
  for (const named of svg.querySelectorAll("[id]")) named.id = `${named.id}-${picture}`;
  for (const part of svg.querySelectorAll("[clip-path], [fill^=url], [stroke^=url]"))
    for (const name of ["clip-path", ...COLOURED]) {
      const own = part.getAttribute(name)?.replace(/^url\(#(.+)\)$/, `url(#$1-${picture})`);
      if (own !== undefined) part.setAttribute(name, own);
    }
}

/** Colours become properties, which the style sheet lightens on a dark page. */
function takeTheme(part: SVGElement): void {
  for (const name of COLOURED) {
    const colour = part.getAttribute(name);
    if (!colour || colour === "none" || colour === "currentColor" || colour.startsWith("url")) {
      continue;
    }
    // A white line around letters is the paper, coming through.
    if (name === "stroke" && colour === "white") part.classList.add("paper-stroke");
    else {
      part.style.setProperty(`--${name}`, colour);
      part.classList.add(`themed-${name}`);
    }
  }
}
