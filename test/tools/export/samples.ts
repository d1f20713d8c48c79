import { figureHtml, printed, sampleNotebook, shown } from "../../notebooks/sample";

const fence = "```";

/** The formulas of the tricky notebook, in which many dollars are none. */
export const trickyFormulas: string[] = [
  "\\alpha",
  "a < b",
  "c>d",
  "x_1*y_1*z_1",
  "\\begin{aligned} a &< b \\\\ c &= d \\end{aligned}",
  "\\begin{align} x &= 1 \\\\ y &= 2 \\end{align}",
  "|x|",
  "\\beta",
  "\\delta",
  "h",
  "\\gamma",
  "\\sqrt{2}",
];

export const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';

export const tricky: string = withLanguage(
  sampleNotebook(
    [
      "# Tricky *formulas*: $\\alpha$",
      "> Less: $a < b$, and $c>d$. Stars: $x_1*y_1*z_1$. " +
        "Costs `$5` and `$6`, ``a `$b$` c``, `$$`, `$$`. Escaped: \\$7 and \\$8.",
      `## Code\n\n${fence}ts\nconst s = \`\${a} $b$ $$c$$\`;\n${fence}\n\n~~~\n$d$\n~~~\n\n` +
        "<pre>$e$</pre>\n\n<!-- $f$ -->",
      "## Display\n\n$$\\begin{aligned}\na &< b \\\\\n\nc &= d\n\\end{aligned}$$\n\n" +
        "\\begin{align} x &= 1 \\\\ y &= 2 \\end{align}",
      '## Table\n\n| formula | code |\n|---|---|\n| $|x|$ | `|` |\n\n- **bold $\\beta$**, [link $\\delta$](other.ipynb#Part), <b title="$g$">$h$</b>',
      "## Folded\n\n<details><summary>Why $\\gamma$?</summary>\n\nBecause $\\sqrt{2}$.\n\n## Hidden answer\n\n</details>\n\n" +
        "[absent](absent.ipynb), `[code](other.ipynb)`",
      "// ```\nconst fence = 1;",
      "console.log(fence);",
    ],
    (cells) => {
      cells[6].outputs = [
        shown(
          figureHtml(Buffer.from(picture).toString("base64"), "Figure 1. *One* | two.", "A [box]."),
        ),
        shown(
          '<table><thead><tr><th scope="col">|x|</th><th scope="col">$y$</th></tr></thead>' +
            "<tbody><tr><td>a_b &lt;c&gt;</td><td>2</td></tr></tbody></table>",
        ),
      ];
      cells[7].outputs = [printed("1 $z$ 2\n")];
    },
  ),
);

/** Another notebook, to which the tricky one has links. */
export const other: string = withLanguage(
  sampleNotebook(["# Other", "> [back](tricky.ipynb)", "## Part", "1 + 1;"]),
);

export const mistaken: string = sampleNotebook(["# Mistaken", "> $\\frac{1$ and $\\pi$"]);

/** A notebook whose cells try to reach out of the page. */
export const hostile: string = withLanguage(
  sampleNotebook(
    [
      "# Hostile\n\n<script>document.title = 'ran'</script>\n\n" +
        '<img alt="a" src="https://example.org/a.png" onerror="document.title = \'ran\'">',
      "1;",
    ],
    (cells) => {
      cells[1].outputs = [
        shown(
          "<script>fetch('https://example.org/b'); document.title = 'ran'</script>" +
            '<iframe src="https://example.org/c"></iframe><img alt="x" src=x onerror="document.title=\'ran\'">' +
            '<link rel="stylesheet" href="https://example.org/d.css">',
        ),
      ];
    },
  ),
);

/** What the kernel adds when it runs a notebook. */
export function withLanguage(text: string): string {
  const notebook = JSON.parse(text) as { metadata: object };
  const language_info = { file_extension: ".ts", mimetype: "text/typescript", name: "typescript" };
  return JSON.stringify({ ...notebook, metadata: { ...notebook.metadata, language_info } });
}
