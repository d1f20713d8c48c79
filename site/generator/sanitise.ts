import createDOMPurify from "dompurify";
import { window } from "./dom";

const purify = createDOMPurify(window);

// What a text needs. No id, class, name, style or data attribute: with those a notebook could look like
// the page's own buttons and headings.
const TAGS =
  "a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure " +
  "h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub " +
  "summary sup table tbody td tfoot th thead time tr u ul var wbr";
const ATTRIBUTES =
  "abbr align alt colspan datetime dir headers height href lang open reversed rowspan scope span src start " +
  "title width";

/** http, https, mailto, and addresses without a scheme. (Pictures may be data as well.) */
const ADDRESS = /^(?:https?:|mailto:|attachment:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

/**
 * HTML from a notebook as a safe fragment: only tags, attributes and addresses of the lists above are left.
 *
 * @param own attributes that the site itself has put there
 */
export function sanitised(html: string, own: readonly string[] = []): DocumentFragment {
  return purify.sanitize(html, {
    ALLOWED_TAGS: TAGS.split(" "),
    ALLOWED_ATTR: [...ATTRIBUTES.split(" "), ...own],
    ALLOWED_URI_REGEXP: ADDRESS,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}

const purifySvg = createDOMPurify(window);
purifySvg.addHook("uponSanitizeAttribute", (_, attribute) => {
  if (!/href$/i.test(attribute.attrName)) return;
  attribute.keepAttr = /^(#|data:image\/(png|jpeg|webp);)/.test(attribute.attrValue);
});

/** An SVG picture without scripts and without addresses of other files; null for a text that is no SVG. */
export function sanitisedSvg(svg: string): string | null {
  const fragment = purifySvg.sanitize(svg, {
    USE_PROFILES: { svg: true, svgFilters: true },
    RETURN_DOM_FRAGMENT: true,
  });
  const picture = fragment.querySelector("svg");
  if (picture === null) return null;
  const text = new window.XMLSerializer().serializeToString(picture);
  return text.replace(/@import[^;]*;?|url\(\s*["']?(?!["']?#)[^)]*\)/gi, "");
}
