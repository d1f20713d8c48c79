import { figureHtml, printed, sampleNotebook, shown, type SampleCell } from "../notebooks/sample";
import { asking } from "./askingNotebook";
import { dragging } from "./draggingNotebook";
import { learning } from "./learningNotebook";
import { folderWith } from "./folders";
import { builtOnce } from "./site";

export const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20">${content}</svg>`;

export const figure = (picture: string, alt: string): object =>
  shown(
    `<figure><img alt="${alt}" width="40" height="20" src="data:image/svg+xml;base64,${Buffer.from(picture).toString("base64")}"><figcaption>Figure 1.1. ${alt}</figcaption></figure>`,
  );

export const codeOf = (cells: SampleCell[]): SampleCell[] =>
  cells.filter(({ cell_type }) => cell_type === "code");

/** Gives the i-th code cell its outputs. */
export const outputs =
  (...all: object[][]) =>
  (cells: SampleCell[]): void =>
    codeOf(cells).forEach((cell, i) => Object.assign(cell, { outputs: all[i] ?? [] }));

const drawing = figure(svg('<rect width="40" height="20" fill="blue"/>'), "A blue box");

const english = sampleNotebook(
  [
    "# Squeezing\n\nHow steep is a squeeze? [Later](11-later.ipynb#The-end) and [source](../src/index.ts).",
    "const range = 10;",
    "## Saturation\n\nIn Figure 1.1 its slope is $\\sigma'(x)$; with $s = \\sigma(x)$ it is $s - s^2$. In a machine:\n\n$$\\frac{1}{1 + e^{-x}}$$\n\n| a | b |\n|---|---|\n| 1 | 2 |",
    'console.log("a < b");',
    "## Exercises\n\n<details><summary>Solution</summary>\n\nIt is a quarter, $\\frac14$, of $\\mathcal L$.\n\n</details>",
  ],
  outputs(
    [drawing],
    [printed("a < b\n"), shown("<table><tr><td>0.25</td><td>verdict</td></tr></table>")],
  ),
);

const later = sampleNotebook([
  "# Later\n\nA notebook of tomorrow, after Figure 1.1, not `Figure 1.1` and no Figure 7.7.",
  "## Orthogonal weights\n\nThey turn.",
  "## The end\n\nDone.\n\n[← Backwards](05-live.ipynb)",
]);

const chinese = sampleNotebook(
  ["# 挤压\n\n挤压有多陡?", "const range = 10;", "## 梯度消失\n\n当函数饱和时,梯度会消失。"],
  outputs([drawing]),
);

/** Code cells by their ids: what they use of each other is all that the tests of live cells know of them. */
const code: Readonly<Record<string, string>> = {
  imports: `import * as Plot from "@observablehq/plot";
import { figure, linspace } from "activation-notebooks";`,
  parameters: `const range = 3; // half the width
const points = 5; // points of the line
const seed = 7; // of nothing`,
  line: `const xs = linspace(-range, range, points);
figure({
  caption: \`Figure 1.1. A line of \${points} points.\`,
  alt: "A rising line.",
  marks: [Plot.line(Array.from(xs, (x) => [x, 2 * x]))],
});`,
  dot: `figure({
  caption: \`Figure 1.2. A dot within \${range}.\`,
  alt: "One dot.",
  x: { label: "x", domain: [-range, range] },
  y: { label: "height", domain: [0, 1] },
  marks: [Plot.dot([[0, 0.5]])],
});`,
  last: `console.log("as stored");`,
};
/** A picture with two panels that share their axes, a named curve in each. */
const panels = svg(
  ["x", "y"]
    .map((axis) => {
      const ticks = [0, 10].map(
        (value) =>
          `<text transform="translate(${axis === "x" ? `${value},20` : `0,${20 - value}`})">${value / 10}</text>`,
      );
      return `<g aria-label="${axis}-axis tick label"><g transform="translate(0,0)">${ticks.join("")}</g></g>`;
    })
    .join("") +
    `<clipPath id="clip"><rect width="40" height="20"/></clipPath><g aria-label="line"><g transform="translate(0,0)"><path stroke="#1d4ed8" fill="none" d="M0,20L10,15"/></g><g transform="translate(20,0)" clip-path="url(#clip)"><path stroke="#c8102e" fill="none" d="M0,20L10,10"/></g></g>` +
    `<g aria-label="text"><g transform="translate(0,0)"><text fill="#1d4ed8" transform="translate(5,9)">slow</text></g><g transform="translate(20,0)"><text fill="#c8102e" transform="translate(5,9)">quick</text></g></g>`,
);

const farDown = `## Far down\n\n${"A paragraph.\n\n".repeat(60)}`;

const live = sampleNotebook(
  [
    "# Live cells",
    ...Object.entries(code).flatMap(([id, source]) => (id === "dot" ? [farDown, source] : source)),
    `## The middle\n\n${"A paragraph.\n\n".repeat(20)}It began [far down](#Far-down).`,
    "## Nearly over\n\nA paragraph.",
    "## The end\n\nA paragraph.",
  ],
  (cells) => {
    const line = shown(figureHtml("PHN2Zy8+", "Figure 1.1. A line of 5 points."));
    const dot = figure(panels, "Two panels");
    outputs([], [], [line], [dot], [printed("as stored\n")])(cells);
    const ids = Object.keys(code);
    codeOf(cells).forEach((cell, i) => Object.assign(cell, { id: ids[i] }));
    codeOf(cells)[1].metadata.tags = ["parameters"];
  },
);

/** A tutorial of made-up notebooks, for the folder /x/ of a host. */
export const madeUpTutorial = builtOnce("/x/", () => [
  ...["--base", "/x/", "--title", "My course", "--notebooks"],
  folderWith({
    "01-squeezing.ipynb": english,
    "05-live.ipynb": live,
    "06-asking.ipynb": asking,
    "07-dragging.ipynb": dragging,
    "08-learning.ipynb": learning,
    "11-later.ipynb": later,
    "zh/01-squeezing.ipynb": chinese,
    "zh/texts.json": '{"Figure 1.1. A blue box": "图 1.1。蓝色的方块"}',
  }),
]);
