// The cells of a new notebook: short, but of every kind that a notebook has.

/** The cells, with a title and the line of links to the notebooks around it. */
export function newCells(name, title, links) {
  const number = Number(name.slice(0, 2));
  let count = 0;
  return sources(number, title, links).map((source, i) => {
    const id = `${name.slice(0, 2)}-${String(i + 1).padStart(2, "0")}`;
    const text = source.trim().split(/(?<=\n)/);
    if (/^[#*<]/.test(source)) return { cell_type: "markdown", id, metadata: {}, source: text };
    const execution_count = ++count;
    const metadata = metadataOf(source, count);
    return { cell_type: "code", execution_count, id, metadata, outputs: [], source: text };
  });
}

function metadataOf(source, count) {
  if (count === 2) return { tags: ["parameters"] };
  if (/^const answer\d/.test(source)) return { tags: ["exercise"] };
  return /^check\(/m.test(source) ? { jupyter: { source_hidden: true }, tags: ["check"] } : {};
}

const sources = (number, title, links) => [
  `# ${title}

Which question does this notebook answer? Write it here in one or two sentences.
${links && `\n${links}`}`,

  `import * as Plot from "@observablehq/plot";
import { check, figure, linspace, table, tanh } from "activation-notebooks";`,

  `const range = 4; // the figure runs from -range to range
const points = 201; // samples of the curve`,

  `## The idea

Write the idea in words, then the formula, then what the figure draws:

$$f(x) = \\tanh x$$`,

  `const x = linspace(-range, range, points);
figure({
  caption: \`Figure ${number}.1. tanh between ±\${range}. Write the one thing to see.\`,
  alt: "An S-shaped blue curve rises from the left to the right.",
  x: { label: "x" },
  y: { domain: [-1.1, 1.1], label: "tanh x" },
  marks: [Plot.lineY(x.map(tanh), { x: x, stroke: "blue", clip: true })],
});`,

  `**What to notice.** Write what the figure shows, and predict a number. The table compares it with what is measured.`,

  `table([
  { quantity: "tanh(0)", predicted: 0, measured: tanh(0), tolerance: 0 },
  { quantity: "tanh′(0)", predicted: 1, measured: tanh.derivative(0), tolerance: 0 },
]);`,

  `## Exercises

1. How far from $x$ is $\\tanh x$ at $x = 0.1$, as a share of $x$? Give two digits.

Type your answer in place of \`NaN\`, and run this cell and the next.`,

  `const answer1 = NaN;`,

  `// Checks exercise 1: open it after you have answered.
check("1", answer1, {
  right: 1 - tanh(0.1) / 0.1,
  tolerance: 5e-5,
  mistakes: [[0.1 - tanh(0.1), "That is the distance; divide it by x."]],
});`,

  `<details><summary>Hint</summary>

Write a hint.

</details>

<details><summary>Solution 1</summary>

Write the reasoning, then the code that answers. Here $\\tanh x \\approx x - x^3/3$, so the share is $x^2/3$.

\`\`\`ts
const answer1 = 1 - tanh(0.1) / 0.1;
\`\`\`

</details>`,

  `## Summary

- Write three things to remember.

**Sources.** Write author, title and year.
${links && `\n${links}`}`,
];
