import { printed, sampleNotebook, shown } from "../notebooks/sample";
import { codeOf, figure, outputs, svg } from "./madeUp";

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
  `> <div style="position:fixed;inset:0" class="page-tools" id="content" data-show-code>over all</div><style>body{display:none}</style>`,
  `> </div></article></main></body></html><article data-cells="https://elsewhere.example/cells.json"><button data-show-code>click</button>`,
  `> <details open ontoggle="${run}"><summary onclick="${run}">s</summary><input autofocus onfocus="${run}"><template><script>${run}</script></template>`,
  `> $\\href{javascript:${run}}{x}$ $\\htmlData{start-live=1}{y}$ $\\includegraphics{https://elsewhere.example/z.png}$ $\\unknown$ $<img src=x onerror=${run}>$`,
  "> ![a](../../../../etc/passwd) ![b](%2e%2e/%2e%2e/secret.png) ![c](attachment:%E0%A4%A) ![d](file:///etc/passwd)",
  `## &lt;img src=x onerror="${run}"&gt; again`,
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
      ...[
        { "image/svg+xml": hostileSvg },
        { "application/javascript": run },
        { "text/markdown": `<script>${run}</script>` },
        { "image/png": "not base64 <script>" },
      ].map((data) => ({ output_type: "display_data", metadata: {}, data })),
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
  const [cell] = codeOf(cells);
  cell.id = `"><script>${run}</script>`;
  cell.metadata.tags = [`" onclick="${run}`, "parameters"];
});
