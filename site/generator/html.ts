import { escapeHtml } from "../../src/charts/html";

/** Text that is HTML already: `html` and `raw` make it, and `html` takes it as it is. */
export interface Html {
  readonly html: string;
}

/** What `html` puts between its texts; null is nothing. */
export type Part = Html | string | number | null | readonly Part[];

/**
 * HTML with every string and number escaped, in text and in attributes between double quotes.
 *
 * @example html`<p title="${'"'}">${"a < b"}</p>`.html // '<p title="&quot;">a &lt; b</p>'
 */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return raw(texts.reduce((before, text, i) => before + textOf(parts[i - 1]) + text));
}

/** Says that a text is HTML already, and safe. */
export function raw(html: string): Html {
  return { html };
}

/** Each piece on a line of its own. */
export function lines(pieces: readonly Html[]): Html {
  return raw(pieces.map(({ html }) => html).join("\n"));
}

function textOf(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string" || typeof part === "number") return escapeHtml(String(part));
  return "html" in part ? part.html : part.map(textOf).join("");
}
