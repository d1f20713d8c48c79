import * as Plot from "@observablehq/plot";
import { expect } from "chai";
import { figure, renderFigure, type FigureOptions } from "../../src/charts/figure";

const words = { caption: "Figure 1.1. A line.", alt: "A line that rises." };
const line = (): FigureOptions => ({
  ...words,
  marks: [
    Plot.line([
      [0, 0],
      [1, 1],
    ]),
  ],
});

function svgOf(html: string): string {
  const source = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(html)![1];
  return Buffer.from(source, "base64").toString("utf8");
}

describe("figure", () => {
  it("renderFigure(options) is a picture with alt text, size and caption", () => {
    const html = renderFigure(line());
    expect(html).to.match(
      /^<figure><img alt="A line that rises\." width="512" height="340" src="data:/,
    );
    expect(html).to.match(/<figcaption>Figure 1\.1\. A line\.<\/figcaption><\/figure>$/);
  });

  it("keeps every letter: the picture is UTF-8 in base 64", () => {
    const label = "σ(x) = ½, 斜率, 😀";
    expect(svgOf(renderFigure({ ...line(), x: { label } }))).to.include(label);
  });

  it("the picture stands alone: namespace, its own white background first, and the marks", () => {
    const svg = svgOf(renderFigure(line()));
    expect(svg).to.match(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).to.match(/^<svg [^>]*><rect width="100%" height="100%" fill="white">/);
    expect(svg).to.include('aria-label="line"');
  });

  it("draws what Plot's options say: labels, ticks, size", () => {
    const svg = svgOf(
      renderFigure({
        ...line(),
        width: 480,
        height: 240,
        x: { label: "input" },
        y: { ticks: [0, 1] },
      }),
    );
    expect(svg).to.include('width="480" height="240"');
    expect(svg).to.include("input");
    expect(svg.match(/aria-label="y-axis tick"[^>]*>(<path[^>]*><\/path>){2}<\/g>/)).to.not.equal(
      null,
    );
  });

  it("gives the same bytes each time, though Plot counts its clip paths for the process", () => {
    const clipped = (): FigureOptions => ({
      ...words,
      marks: [
        Plot.line(
          [
            [0, 0],
            [1, 2],
          ],
          { clip: true },
        ),
      ],
    });
    const first = renderFigure(clipped());
    expect(svgOf(first)).to.include("plot-clip-1").and.not.include("plot-clip-2");
    expect(renderFigure(clipped())).to.equal(first);
  });

  it("draws a frame and a grid unless told otherwise", () => {
    const framed = svgOf(renderFigure(line()));
    expect(framed).to.include('aria-label="frame"').and.include('aria-label="x-grid"');
    const bare = svgOf(renderFigure({ ...line(), frame: false, grid: false }));
    expect(bare).to.not.match(/aria-label="(frame|x-grid)"/);
  });

  it("keeps two decimals", () => {
    const marks = [
      Plot.dot([
        [1 / 7, 1 / 3],
        [0, 0],
        [1, 1],
      ]),
    ];
    const svg = svgOf(renderFigure({ ...words, marks }));
    expect(svg).to.not.match(/="[^"]*\d\.\d{3,}[^"]*" (?!stroke)/);
    expect(svg).to.include('cx="118.86" cy="208.67"');
  });

  it("escapes caption and alt text", () => {
    const html = renderFigure({ ...line(), caption: `<script>"&'`, alt: `"><img src=x>` });
    expect(html).to.include("<figcaption>&lt;script&gt;&quot;&amp;&#39;</figcaption>");
    expect(html).to.include('alt="&quot;&gt;&lt;img src=x&gt;"');
  });

  it("refuses a figure without caption, alt text or marks", () => {
    const { caption, alt, marks } = line();
    expect(() => renderFigure({ alt, marks } as FigureOptions)).to.throw(
      TypeError,
      "figure: caption must say in words what is drawn, got undefined",
    );
    expect(() => renderFigure({ caption, alt: " ", marks })).to.throw(
      TypeError,
      'figure: alt must say in words what is drawn, got " "',
    );
    expect(() => renderFigure({ caption, alt })).to.throw(
      TypeError,
      "figure: marks must be an array of Plot marks, got undefined",
    );
    expect(() => renderFigure({ caption, alt, marks: [] })).to.throw(
      TypeError,
      "got an Array of length 0",
    );
  });

  it("refuses a legend, which would not be in the picture", () => {
    const marks = [
      Plot.dot(
        [
          [0, 0, "a"],
          [1, 1, "b"],
        ],
        { fill: "2" },
      ),
    ];
    expect(() => renderFigure({ ...words, color: { legend: true }, marks })).to.throw(
      Error,
      "label the series with Plot.text",
    );
  });

  it("figure(options) outside a notebook says what to use", () => {
    expect(() => figure(line())).to.throw(
      Error,
      "figure: needs to run in a notebook; elsewhere use renderFigure",
    );
  });
});
