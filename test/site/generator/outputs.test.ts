import { expect } from "chai";

import "../setUp";
import type { Output } from "../../../site/generator/notebook";
import { shownOutput } from "../../../site/generator/outputs";
import type { NotebookLocation } from "../../../site/generator/location";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><clipPath id="c"/></svg>';

describe("shownOutput", () => {
  const location: NotebookLocation = {
    ...{ folder: "/", notebook: "a.ipynb", pages: new Map(), files: new Map() },
    ...{ page: "a.html", figures: new Map() },
    warn: () => undefined,
  };
  const html = (data: Output["data"], failed = false): string =>
    shownOutput({ data, failed }, location).html;

  for (const [what, data, shown] of [
    [
      "takes HTML before text, without what could run",
      { "text/plain": "p", "text/html": "<b>h</b><script>2</script>" },
      '<div class="html"><b>h</b></div>',
    ],
    [
      "passes by what a page cannot show",
      { "application/javascript": "x", "text/plain": "p" },
      '<pre class="text">p</pre>',
    ],
    [
      "frames a table",
      { "text/html": "<table></table>" },
      '<div class="html"><div class="scroll"><table></table></div></div>',
    ],
  ] as const)
    it(what, () => {
      expect(html(data)).to.equal(shown);
    });

  it("shows text as it is, without the colours of a terminal; an error as such", () => {
    expect(html({ "text/plain": "\u001b[31m1 < 2\u001b[0m" }, true)).to.equal(
      '<pre class="text failed">1 &lt; 2</pre>',
    );
  });

  it("sets formulas of LaTeX and Markdown", () => {
    expect(html({ "text/latex": "$\\frac12$" })).to.include('class="katex-display"');
    expect(html({ "text/markdown": "*a* $x$" })).to.match(/<em>a<.em>.*katex/);
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
