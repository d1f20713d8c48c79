import * as Plot from "@observablehq/plot";
import { renderFigure } from "../../src/charts/figure";
import { sampleNotebook, shown } from "../notebooks/sample";

/** Code cells by their ids: a figure whose work takes a second, and 5 ms as a draft; the ends of its range are refused. */
const code: Readonly<Record<string, string>> = {
  imports: `import * as Plot from "@observablehq/plot";
import { figure } from "activation-notebooks";`,
  parameters: `const height = 50; // where the line ends, 0 to 100
const work = 1000; // milliseconds of work, 1 to 5000`,
  heavy: `const end = performance.now() + work;
while (performance.now() < end);
if (height > 98) throw new RangeError(\`line: height must be at most 98, got \${height}\`);`,
  line: `figure({
  caption: \`Figure 1.1. A line to \${height} after \${work} ms.\${" And so on.".repeat(height > 70 ? 0 : 9)}\`,
  alt: \`A line, from \${end > 0 ? 0 : 1}.\`,
  x: { label: "x", domain: [0, 10] },
  y: { label: "height", domain: [0, 100] },
  marks: [Plot.line([[0, 0], [10, height]])],
});
if (height < 2) throw new RangeError(\`line: height must be at least 2, got \${height}\`);`,
};

const stored = (): string =>
  renderFigure({
    caption: `Figure 1.1. A line to 50 after 1000 ms.${" And so on.".repeat(9)}`,
    alt: "A line, from 0.",
    x: { label: "x", domain: [0, 10] },
    y: { label: "height", domain: [0, 100] },
    marks: [
      Plot.line([
        [0, 0],
        [10, 50],
      ]),
    ],
  });

export const dragging = sampleNotebook(
  ["# Dragging", ...Object.values(code), "## After it\n\nA paragraph below the figure."],
  (cells) => {
    const all = cells.filter(({ cell_type }) => cell_type === "code");
    all.forEach((cell, i) => (cell.id = Object.keys(code)[i]));
    all[1].metadata = { tags: ["parameters"], draft: { work: 5 } };
    all[3].outputs = [shown(stored())];
  },
);
