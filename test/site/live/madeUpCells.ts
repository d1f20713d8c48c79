import {
  figureHtml,
  printed,
  sampleNotebook,
  shown,
  type SampleCell,
} from "../../notebooks/sample";
import { folderWith, temporaryFolder, tutorial } from "../support";

/** The code cells by their ids: what they use of each other is all that the tests know of them. */
const code: Readonly<Record<string, string>> = {
  imports: `import * as Plot from "@observablehq/plot";
import { figure, linspace, tensor } from "activation-notebooks";`,
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
  caption: "Figure 1.2. A dot.",
  alt: "One dot.",
  x: { label: "x", domain: [-range, range] },
  y: { label: "height", domain: [0, 1] },
  marks: [Plot.dot([[0, 0.5]])],
});`,
  matrix: `console.log("M =", tensor([[1, 2], [3, 4]]));`,
  sum: `points + 1`,
  below: `figure({
  caption: "Figure 1.3. A mark at the right end.",
  alt: "A dot on the right.",
  marks: [Plot.dot([[range, 0]]), Plot.text([[range, 0]], { text: () => \`at \${range}\` })],
});`,
  last: `console.log("as stored");`,
};

const outputs: Readonly<Record<string, object[]>> = {
  line: [shown(figureHtml("PHN2Zy8+", "Figure 1.1. A line of 5 points."))],
  last: [printed("as stored\n")],
};

const farDown = `## Far down\n\n${"A paragraph.\n\n".repeat(60)}`;

const notebook = sampleNotebook(
  [
    "# Made-up cells",
    ...Object.entries(code).flatMap(([id, source]) =>
      id === "below" ? [farDown, source] : [source],
    ),
  ],
  (cells) => {
    const ids = Object.keys(code);
    const codeCells = cells.filter(({ cell_type }) => cell_type === "code");
    codeCells.forEach((cell: SampleCell, i) => {
      Object.assign(cell, { id: ids[i], outputs: outputs[ids[i]] ?? [] });
      if (ids[i] === "parameters") cell.metadata.tags = ["parameters"];
    });
  },
);

/** The page of the made-up cells. */
export const madeUpPage = "01-cells.html";

let build: Promise<string> | undefined;

/** The folder with the tutorial of the made-up cells, built once. */
export function madeUpTutorial(): Promise<string> {
  return (build ??= (async () => {
    const out = temporaryFolder();
    const notebooks = folderWith({ "01-cells.ipynb": notebook });
    const { code, printed } = await tutorial("--notebooks", notebooks, "--out", out);
    if (code !== 0) throw new Error(printed);
    return out;
  })());
}
