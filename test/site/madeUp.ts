import { printed, sampleNotebook, shown, type SampleCell } from "../notebooks/sample";

const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20">${content}</svg>`;

const figure = (picture: string, alt: string): object =>
  shown(
    `<figure><img alt="${alt}" width="40" height="20" src="data:image/svg+xml;base64,${Buffer.from(picture).toString("base64")}"><figcaption>Figure 1.1. ${alt}</figcaption></figure>`,
  );

/** Gives the i-th code cell its outputs. */
const outputs =
  (...all: object[][]) =>
  (cells: SampleCell[]): void => {
    const code = cells.filter(({ cell_type }) => cell_type === "code");
    code.forEach((cell, i) => Object.assign(cell, { outputs: all[i] ?? [] }));
  };

const drawing = figure(svg('<rect width="40" height="20" fill="blue"/>'), "A blue box");

export const english: string = sampleNotebook(
  [
    "# Squeezing\n\nHow steep is a squeeze? [Later](11-later.ipynb#The-end) and [source](../src/index.ts).",
    "const range = 10;",
    "## Saturation\n\nIts slope is $\\sigma'(x)$; in a machine:\n\n$$\\frac{1}{1 + e^{-x}}$$\n\n| a | b |\n|---|---|\n| 1 | 2 |",
    'console.log("a < b");',
    "## Exercises\n\n<details><summary>Solution</summary>\n\nIt is $\\frac14$.\n\n</details>",
  ],
  outputs([drawing], [printed("a < b\n"), shown("<table><tr><td>0.25</td></tr></table>")]),
);

export const later: string = sampleNotebook([
  "# Later\n\nA notebook of tomorrow.",
  "## The end\n\nDone.",
]);

export const chinese: string = sampleNotebook(
  ["# 挤压\n\n挤压有多陡?", "const range = 10;", "## 梯度消失\n\n当函数饱和时,梯度会消失。"],
  outputs([drawing]),
);

const run = "globalThis.ran = true";

/** Everything that a notebook can hold to make a page do what its author wants. */
export const hostileMarkdown: readonly string[] = [
  `# <img src=x onerror="${run}"> {{ constructor.constructor("${run}")() }} <script>${run}</script>`,
  `> <script>${run}</script><scr<script>ipt>${run}</script>`,
  `> <svg onload="${run}"><script>${run}</script><animate onbegin="${run}" attributeName=x dur=1s></svg>`,
  `> <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run}&gt;">`,
  `> <form><math><mtext></form><form><mglyph><style></math><img src onerror="${run}"></style></mglyph></form>`,
  `> <iframe srcdoc="<script>parent.ran = true</script>"></iframe><object data="x.svg"></object><embed src="x.svg">`,
  `> [a](javascript:${run}) [b](data:text/html,<script>1</script>) [c](vbscript:x) <a href="jav&#x09;ascript:${run}">d</a> <a href="//elsewhere.example/">e</a>`,
  `> <meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><base href="https://elsewhere.example/"><link rel="stylesheet" href="https://elsewhere.example/x.css">`,
  `> ![p](https://elsewhere.example/p.png) <img src="//elsewhere.example/q.png"> <img srcset="https://elsewhere.example/r.png 2x"> <video src="https://elsewhere.example/v.mp4" autoplay></video>`,
  `> <div style="position:fixed;inset:0" class="live-bar" id="content" data-start-live>over all</div><style>body{display:none}</style>`,
  `> </div></article></main></body></html><article data-cells="https://elsewhere.example/cells.json"><button data-start-live>click</button>`,
  `> <details open ontoggle="${run}"><summary onclick="${run}">s</summary><input autofocus onfocus="${run}"><template><script>${run}</script></template>`,
  `> $\\href{javascript:${run}}{x}$ $\\htmlData{start-live=1}{y}$ $\\includegraphics{https://elsewhere.example/z.png}$ $\\unknown$ $<img src=x onerror=${run}>$`,
  "> ![a](../../../../etc/passwd) ![b](%2e%2e/%2e%2e/secret.png) ![c](attachment:%E0%A4%A) ![d](file:///etc/passwd)",
  `> <!-- <script>${run}</script> --!> <p title="</p><script>${run}</script>"> <unclosed attr="`,
];

const hostileSvg = svg(
  `<script>${run}</script><g onload="${run}"/><a href="javascript:${run}"><text y="9">x</text></a><foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="${run}"/></foreignObject><image href="https://elsewhere.example/i.png"/><style>@import "https://elsewhere.example/s.css"; rect { fill: url(https://elsewhere.example/f) }</style>`,
);

export const hostile: string = sampleNotebook([...hostileMarkdown, "1;", "2;"], (cells) => {
  outputs(
    [
      shown(`<img src=x onerror="${run}"><script>${run}</script><p onclick="${run}">p</p>`),
      figure(hostileSvg, "hostile"),
      { output_type: "display_data", metadata: {}, data: { "image/svg+xml": hostileSvg } },
      { output_type: "display_data", metadata: {}, data: { "application/javascript": run } },
      {
        output_type: "display_data",
        metadata: {},
        data: { "text/markdown": `<script>${run}</script>` },
      },
      { output_type: "display_data", metadata: {}, data: { "image/png": "not base64 <script>" } },
    ],
    [
      printed(`</pre></section><script>${run}</script>\n`),
      {
        output_type: "error",
        ename: "E",
        evalue: "v",
        traceback: [`\u001b[31m<script>${run}</script>`],
      },
    ],
  )(cells);
  const cell = cells.find(({ cell_type }) => cell_type === "code")!;
  cell.id = `"><script>${run}</script>`;
  cell.metadata.tags = [`" onclick="${run}`, "parameters"];
});
