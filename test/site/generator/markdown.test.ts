import { expect } from "chai";

import "../setUp";
import { htmlOf } from "../../../site/generator/dom";
import { anchoredHeadings } from "../../../site/generator/headings";
import { renderedMarkdown } from "../../../site/generator/markdown";

describe("renderedMarkdown", () => {
  const warnings: string[] = [];
  const rendered = (source: string): DocumentFragment =>
    renderedMarkdown(source, (problem) => warnings.push(problem));
  const html = (source: string): string => htmlOf(rendered(source)).html;
  const formulas = (source: string): (string | null)[] =>
    [...rendered(source).querySelectorAll("annotation")].map(({ textContent }) => textContent);

  it("sets formulas in text, tables, lists and folded solutions", () => {
    const source = "$a$ and\n\n$$\nb_1\n$$\n\n| h |\n|---|\n| $c$ |\n\n- $d$";
    expect(formulas(source)).to.eql(["a", "b_1\n", "c", "d"]);
    expect(formulas("<details><summary>S</summary>\n\n$e < f$\n\n</details>")).to.eql(["e < f"]);
  });

  it("leaves dollars alone in code, in prices and behind a backslash", () => {
    expect(formulas("`$a$`, 5 $ and 6 $, \\$x\\$\n\n```\n$b$\n```")).to.eql([]);
  });

  it("shows a formula that KaTeX does not know as it was written, and says so", () => {
    expect(html("$\\unknown{<b>}$")).to.include("$\\unknown{&lt;b&gt;}$");
    expect(warnings.pop()).to.match(/^formula "\\unknown.*": KaTeX parse error/);
  });

  it("lets no formula link, load or pose as a part of the page", () => {
    const parts = [
      "\\href{https://a.example}{x}",
      "\\htmlClass{live-bar}{y}",
      "\\includegraphics{a.png}",
    ];
    expect(html(`$${parts.join("")}$`)).not.to.match(/href=|class="[^"]*live-bar|<img/);
  });

  it("colours code by its language and keeps it to the character", () => {
    const code = 'const a = "<b>" && 1; // {{ x }}\n';
    const element = rendered(`\`\`\`ts\n${code}\`\`\``).querySelector("pre > code")!;
    expect(element.querySelector(".hljs-keyword")!.textContent).to.equal("const");
    expect(element.textContent).to.equal(code);
    expect(html('```"><b>\nx\n```')).to.equal("<pre><code>x\n</code></pre>\n");
  });

  it("keeps together what a line must not part, and code and anchors as they are", () => {
    const held = (source: string): string[] =>
      [...rendered(source).querySelectorAll(".held")].map(({ textContent }) => textContent);
    const around = /^\(.*\),$/s;
    expect(held("At $x$, where ($y$), and $z$ is.")).to.have.lengthOf(2);
    expect(held("At $x$ ($y$), and $z$ is.")[0]).to.match(around);
    expect(held("So\n\n$$\nx\n$$\n\n. And *a*, `b`.")).to.eql([]);
    expect(rendered("a ($x$).").textContent).to.match(/^a \(.*\)\.\n$/s);
    const words = "[← A](a) 4 × 4, 90 % of `4 × 4`";
    expect(rendered(words).textContent).to.equal(
      "←\u00a0A 4\u00a0×\u00a04, 90\u00a0% of 4 × 4\n".replace("4 × 4\n", "4 × 4\n"),
    );
    expect(anchoredHeadings(rendered("## A 4 × 4 one"), new Set())[0].id).to.equal("A-4-×-4-one");
  });

  it("gives headings the anchors that JupyterLab gives them, each once", () => {
    const fragment = rendered("# Two *layers*\n\n## Where $x = 0$\n\n## Two layers\n\n## ");
    expect(anchoredHeadings(fragment, new Set(["content"]))).to.eql([
      { level: 1, id: "Two-layers", text: "Two layers" },
      { level: 2, id: "Where-x=0", text: "Where x=0" },
      { level: 2, id: "Two-layers-2", text: "Two layers" },
      { level: 2, id: "section", text: "" },
    ]);
  });
});
