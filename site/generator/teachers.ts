import { readFileSync } from "node:fs";
import { join } from "node:path";
import { teacherWords } from "../teacherWords";
import type { Language } from "../words";
import { html, type Html, type Part } from "./html";
import { startWords } from "../startWords";

/** One line that a teacher looks for, and what is behind it. */
export function teachersHtml(language: Language): Html {
  const words = teacherWords[language];
  const facts = words.facts.map(([what, answer]) => html`<dt>${what}</dt><dd>${told(answer)}</dd>`);
  const steps = words.steps.map(
    ([from, to, what]) => html`<li><b>${from}–${to}</b><span>${told(what)}</span></li>`,
  );
  return html`<details class="teachers"><summary>${words.title} <span>${startWords[language].teachersLine}</span></summary>
<dl>${facts}<dt>${words.cite}</dt><dd><pre>${citation()}</pre></dd></dl>
<h3>${words.lesson}</h3>
<ol class="lesson">${steps}</ol>
</details>`;
}

/** A text with its `code`, and σ_w and σ_b as formulas write them. */
function told(text: string): Part {
  return text
    .split(/(`[^`]+`|σ_[wb])/)
    .map((piece) =>
      piece.startsWith("`")
        ? html`<code>${piece.slice(1, -1)}</code>`
        : piece.startsWith("σ_")
          ? html`<i>σ</i><sub>${piece.slice(2)}</sub>`
          : piece,
    );
}

/** Who wrote it is what the licence says, the version that of the package. */
function citation(): string {
  const own = (name: string): string => readFileSync(join(__dirname, "../..", name), "utf8");
  const [, year, authors] = /\(c\) (\d+) (.+)/.exec(own("LICENSE"))!;
  const { version } = JSON.parse(own("package.json")) as { version: string };
  return `@misc{activation-notebooks,
  author  = {{${authors}}},
  title   = {Activation functions and their gradients, in {TypeScript} notebooks},
  year    = {${year}},
  version = {${version}}
}`;
}
