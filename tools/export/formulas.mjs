// Sets the formulas in the Markdown of cells. Asked by notebook_export/formulas.py:
// [markdown, ...] is answered by { sources: [markdown, ...], css, problems: [sentence, ...] }.
import { text } from "node:stream/consumers";

import katex from "katex";

import { formulaCss } from "./formulaCss.mjs";

// What JupyterLab takes for a formula, after all in which a dollar is only a dollar.
const pattern = new RegExp(
  [
    /^[ \t>]*(?<fence>`{3,}|~{3,})[^\n]*\n[^]*?(?:^[ \t>]*\k<fence>[`~]*[ \t]*$|$(?![^]))/,
    /(?<!`)(?<ticks>`+)(?!`)(?:(?!\n\s*\n)[^])*?(?<!`)\k<ticks>(?!`)/,
    /<!--[^]*?-->/,
    /<(?<element>pre|code|script|style)\b[^]*?<\/\k<element>>/,
    /<[a-z/][^<>]*>/,
    /(?<environment>\\begin\{(?<name>[a-z]+\*?)\}[^]*?\\end\{\k<name>\})/,
    /\\[^]/,
    /\$\$(?<display>[^]+?)\$\$/,
    /\$(?<inline>(?:[^$\\\n]|\\[^]|\n(?!\s*\n))+)\$/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gim",
);

/** The Markdown with each formula as the HTML that KaTeX makes of it. */
function withFormulas(markdown, problems) {
  return markdown.replace(pattern, (whole, ...rest) => {
    const { environment, display, inline } = rest.at(-1);
    const tex = environment ?? display ?? inline;
    if (tex === undefined) return whole;
    return inert(typeset(tex, { displayMode: inline === undefined }, problems));
  });
}

function typeset(tex, { displayMode }, problems) {
  const options = { displayMode, strict: "ignore" };
  try {
    return katex.renderToString(tex, options);
  } catch (error) {
    problems.push(`KaTeX cannot set "${tex}": ${error.message}`);
    return katex.renderToString(tex, { ...options, throwOnError: false });
  }
}

/**
 * HTML of which Markdown changes nothing: on one line, and no sign in its text that has a meaning.
 * A namespace, which a page does not need, would be made a prefix in headings.
 */
function inert(html) {
  return html
    .replaceAll("\n", " ")
    .replace(/ xmlns="[^"]*"/g, "")
    .split(/(<[^>]*>)/)
    .map((part) =>
      part.startsWith("<") ? part : part.replace(/&#?\w+;|[!-/:-@[-`{-~]/g, asEntity),
    )
    .join("");
}

const asEntity = (sign) => (sign.length > 1 ? sign : `&#${sign.charCodeAt(0)};`);

const cells = JSON.parse(await text(process.stdin));
const problems = [];
const sources = cells.map((markdown) => withFormulas(markdown, problems));
process.stdout.write(JSON.stringify({ sources, css: formulaCss(sources.join("")), problems }));
