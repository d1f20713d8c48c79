import { expect } from "chai";

import "../setUp";
import type { Output } from "../../../site/generator/notebook";
import { shownOutput } from "../../../site/generator/outputs";
import type { NotebookLocation } from "../../../site/generator/location";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><clipPath id="c"/></svg>';

describe("shownOutput", () => {
  const location: NotebookLocation = {
    ...{ folder: "/", notebook: "a.ipynb", pages: new Map(), files: new Map() },
    warn: () => undefined,
  };
  const html = (data: Output["data"], failed = false): string =>
    shownOutput({ data, failed }, location).html;

  it("takes the richest form that a page can show, without what could run", () => {
    expect(html({ "text/plain": "p", "text/html": "<b>h</b><script>2</script>" })).to.equal(
      '<div class="html"><b>h</b></div>',
    );
    expect(html({ "application/javascript": "x", "text/plain": "p" })).to.equal(
      '<pre class="text">p</pre>',
    );
  });

  it("shows text as it is, without the colours of a terminal; an error as such", () => {
    expect(html({ "text/plain": "\u001b[31m1 < 2\u001b[0m" }, true)).to.equal(
      '<pre class="text failed">1 &lt; 2</pre>',
    );
  });

  it("frames a table, and sets formulas of LaTeX and Markdown", () => {
    expect(html({ "text/html": "<table><tr><td>1</td></tr></table>" })).to.include(
      '<div class="scroll"><table>',
    );
    expect(html({ "text/latex": "$\\frac12$" })).to.include('class="katex-display"');
    expect(html({ "text/markdown": "*a* $x$" }))
      .to.include("<em>a</em>")
      .and.include("katex");
  });

  it("makes a file of an SVG picture and keeps it as it was drawn", () => {
    const shown = html({ "image/svg+xml": svg, "text/plain": "a < b" });
    const [[path, content]] = [...location.files] as [[string, string]];
    expect(shown).to.equal(
      `<figure><img alt="a &lt; b" src="${path}" loading="lazy" decoding="async"></figure>`,
    );
    expect(content).to.equal(svg);
  });
});
