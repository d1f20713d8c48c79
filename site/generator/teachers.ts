import { posix } from "node:path";
import { anchorOfFigure } from "../figureNames";
import { startWords } from "../startWords";
import { teacherWords } from "../teacherWords";
import { bibtexEntry } from "./citation";
import { html, type Html, type Part } from "./html";
import type { Origin } from "./origin";
import type { Entry, Shell } from "./shell";

/** One line that a teacher looks for, and what is behind it. */
export function teachersHtml({ language, entries, site }: Shell, origin: Origin): Html {
  const words = teacherWords[language];
  const cited = { ...origin, title: site, site, stem: "activation-notebooks" };
  const facts = words.facts.map(
    ([what, answer]) => html`<dt>${what}</dt><dd>${told(answer, entries)}</dd>`,
  );
  const steps = words.steps.map(
    ([from, to, what]) => html`<li><b>${from}–${to}</b><span>${told(what, entries)}</span></li>`,
  );
  return html`<details class="teachers"><summary>${words.title} <span>${startWords[language].teachersLine}</span></summary>
<dl>${facts}<dt>${words.cite}</dt><dd>${bibtexEntry(cited)}</dd></dl>
<h3>${words.lesson}</h3>
<ol class="lesson">${steps}</ol>
</details>`;
}

const MARKED = /(`[^`]+`|σ_[wb]|(?:figure|图) \d+\.\d+)/;

/** A text with its `code`, σ_w and σ_b as formulas write them, and a link for each figure. */
function told(text: string, entries: readonly Entry[]): Part {
  return text.split(MARKED).map((piece, i) => {
    if (i % 2 === 0) return piece;
    if (piece.startsWith("`")) return html`<code>${piece.slice(1, -1)}</code>`;
    if (piece.startsWith("σ_")) return html`<i>σ</i><sub>${piece.slice(2)}</sub>`;
    const [number, notebook] = /(\d+)\.\d+/.exec(piece)!;
    const pages = entries.map(({ page }) => posix.basename(page));
    const page = pages.find((name) => name.startsWith(notebook.padStart(2, "0")));
    return page ? html`<a href="${encodeURI(page)}#${anchorOfFigure(number)}">${piece}</a>` : piece;
  });
}
