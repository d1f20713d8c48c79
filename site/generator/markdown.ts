import { tex } from "@mdit/plugin-tex";
import katex from "katex";
import MarkdownIt from "markdown-it";
import { window } from "./dom";
import { highlighted } from "./highlight";
import { sanitised } from "./sanitise";

interface Formula {
  tex: string;
  display: boolean;
}

// Formulas and code are set after the sanitiser, which would take their classes and styles away: until then
// a mark stands in for each.
const FORMULA = "data-formula";
const LANGUAGE = "data-language";

let formulas: Formula[] = [];
const markdown = new MarkdownIt({ html: true, linkify: true }).use(tex, {
  delimiters: "dollars",
  mathFence: false,
  render: (text, display) =>
    `<span ${FORMULA}="${formulas.push({ tex: text, display }) - 1}"></span>`,
});
markdown.renderer.rules.fence = (tokens, i) => {
  const { content, info } = tokens[i];
  const language = markdown.utils.escapeHtml(info.trim().split(/\s+/)[0]);
  return `<pre><code ${LANGUAGE}="${language}">${markdown.utils.escapeHtml(content)}</code></pre>\n`;
};

/**
 * Markdown as a safe fragment, with its formulas set by KaTeX and its code coloured.
 *
 * @param warn is told of each formula that KaTeX does not understand
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
    code.innerHTML = highlighted(code.textContent ?? "", code.getAttribute(LANGUAGE)!);
    code.removeAttribute(LANGUAGE);
  }
  return fragment;
}

function formulaElement({ tex, display }: Formula, warn: (problem: string) => void): Element {
  const element = window.document.createElement("span");
  element.className = display ? "formula block" : "formula";
  const options = { displayMode: display, strict: false, maxSize: 20 } as const;
  try {
    element.innerHTML = katex.renderToString(tex, options);
  } catch (error) {
    warn(`formula "${tex}": ${(error as Error).message}`);
    element.textContent = display ? `$$${tex}$$` : `$${tex}$`;
  }
  return element;
}
