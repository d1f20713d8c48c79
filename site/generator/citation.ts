import type { Words } from "../words";
import { html, type Html } from "./html";
import type { Origin } from "./origin";

/** What a citation of a page names. */
export interface Cited extends Origin {
  readonly title: string;
  readonly site: string;
  /** The file name of the page, without its ending. */
  readonly stem: string;
}

/** How to cite a page, folded. Its address is known where it is read: client/address.ts puts it in. */
export function citation(cited: Cited, text: Words): Html {
  const { holder, title, site, changed, licence } = cited;
  const words = [holder, title, site, changed].filter((part) => part !== null && part !== "");
  const rights = licence === null ? null : html`<p>${text.licence(licence)}</p>`;
  return html`<details class="cite"><summary>${text.cite}</summary>
<p>${words.join(". ")}.<span data-address=" %"></span></p>
${bibtexEntry(cited)}${rights}</details>`;
}

const ADDRESS = ",\n  url = {%}";

/** The same for BibTeX. */
export function bibtexEntry(cited: Cited): Html {
  return html`<pre><code>${bibtex(cited)}<span data-address="${ADDRESS}"></span>
}</code></pre>`;
}

function bibtex({ holder, title, site, changed, stem }: Cited): string {
  const fields = {
    // In two braces: the name of a group has no family name.
    ...(holder === null ? {} : { author: `{${escaped(holder)}}` }),
    title: escaped(title),
    ...(site === title ? {} : { howpublished: escaped(site) }),
    ...(changed === null ? {} : { year: changed.slice(0, 4), note: changed }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `,\n  ${name} = {${value}}`);
  return `@misc{${stem.replaceAll(/[^\w-]/g, "") || "page"}${lines.join("")}`;
}

/** What TeX would take for its own. */
function escaped(text: string): string {
  return text
    .replaceAll(/[{}]/g, "")
    .replaceAll(/[\\~^]/g, " ")
    .replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`);
}
