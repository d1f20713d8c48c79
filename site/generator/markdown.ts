import { tex } from "@mdit/plugin-tex";
import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import json from "highlight.js/lib/languages/json";
import python from "highlight.js/lib/languages/python";
import typescript from "highlight.js/lib/languages/typescript";
import katex from "katex";
import MarkdownIt from "markdown-it";
import { window } from "./dom";
import { holdTogether } from "./holdTogether";
import { html, raw, type Html } from "./html";
import { sanitised } from "./sanitise";

for (const [name, language] of Object.entries({ bash, json, python, typescript })) {
  hljs.registerLanguage(name, language);
}

interface Formula {
  tex: string;
  display: boolean;
}

// Formulas and code are set after the sanitiser, which would take their classes and styles away. Until then
// these attributes mark their places.
const FORMULA = "data-formula";
const LANGUAGE = "data-language";

let formulas: Formula[] = [];
const markdown = new MarkdownIt({ html: true, linkify: true }).use(tex, {
  delimiters: "dollars",
  mathFence: false,
  render: (text, display) =>
    html`<span ${FORMULA}="${formulas.push({ tex: text, display }) - 1}"></span>`.html,
});
markdown.renderer.rules.fence = (tokens, i) => {
  const { content, info } = tokens[i];
  const [language] = info.trim().split(/\s+/);
  return html`<pre><code ${LANGUAGE}="${language}">${content}</code></pre>\n`.html;
};

/**
 * Markdown as a safe fragment, with its formulas set by KaTeX and its code coloured.
 *
 * @param warn takes a sentence about each formula that KaTeX does not understand
 */
export function renderedMarkdown(
  source: string,
  warn: (problem: string) => void,
): DocumentFragment {
  formulas = [];
  const fragment = sanitised(markdown.render(source), [FORMULA, LANGUAGE]);
  for (const mark of fragment.querySelectorAll(`[${FORMULA}]`)) {
    const formula = formulas[Number(mark.getAttribute(FORMULA))];
    mark.replaceWith(...(formula ? [formulaElement(formula, warn)] : []));
  }
  for (const code of fragment.querySelectorAll(`[${LANGUAGE}]`)) {
    code.innerHTML = highlighted(code.textContent ?? "", code.getAttribute(LANGUAGE)!).html;
    code.removeAttribute(LANGUAGE);
  }
  holdTogether(fragment);
  return fragment;
}

function formulaElement({ tex, display }: Formula, warn: (problem: string) => void): Element {
  const element = window.document.createElement("span");
  element.className = display ? "formula block" : "formula";
  const options = { displayMode: display, strict: false, maxSize: 20 } as const;
  try {
    element.innerHTML = katex.renderToString(lighter(tex), options);
  } catch (error) {
    warn(`formula "${tex}": ${(error as Error).message}`);
    element.textContent = display ? `$$${tex}$$` : `$${tex}$`;
  }
  return element;
}

/** An expectation in an upright letter instead of a blackboard one: for this one sign a page would load a font of 28 kB. */
function lighter(tex: string): string {
  return tex.replaceAll(/\\mathbb\s*(?:E|\{E\})/g, "\\mathrm{E}");
}

/** Code with a class on each kind of word; the plain text in a language that is not known. */
export function highlighted(code: string, language: string): Html {
  if (!hljs.getLanguage(language)) return html`${code}`;
  return raw(hljs.highlight(code, { language }).value);
}
