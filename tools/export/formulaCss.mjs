// KaTeX's style sheet, and in it those of its fonts that a page uses.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const sheet = createRequire(import.meta.url).resolve("katex/dist/katex.min.css");

/** The style sheet for the formulas in this HTML, which refers to no file; "" if there are none. */
export function formulaCss(html) {
  if (!html.includes('class="katex')) return "";
  const css = readFileSync(sheet, "utf8");
  const used = usedFonts(css, html);
  return css.replace(/@font-face\{([^}]*)\}/g, (face, body) =>
    used.has(fontOf(body)) ? withFont(face) : "",
  );
}

/** The fonts of the classes in the HTML. One weight or style alone is a variant of the main font. */
function usedFonts(css, html) {
  const classes = new Set(
    [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names.split(" ")),
  );
  const applies = (selector) =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name]) => classes.has(name));
  const fonts = [...css.matchAll(/([^{}@]+)\{([^{}]*font-(?:family|weight|style)[^{}]*)\}/g)]
    .filter(([, selectors]) => selectors.includes("."))
    .filter(([, selectors]) => selectors.split(",").some(applies))
    .map(([, , body]) => fontOf(body));
  return new Set([fontOf(""), ...fonts]);
}

function fontOf(body) {
  const {
    family = "KaTeX_Main",
    weight = "400",
    style = "normal",
  } = Object.fromEntries(
    [...body.matchAll(/font-(family|weight|style):([^;]+)/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  return `${family} ${weight === "700" ? "bold" : ""} ${style === "italic" ? "italic" : ""}`;
}

function withFont(face) {
  const [, file] = /url\(([^)]+\.woff2)\)/.exec(face);
  const font = readFileSync(join(dirname(sheet), file)).toString("base64");
  return face.replace(/src:[^}]*/, `src:url(data:font/woff2;base64,${font}) format("woff2")`);
}
