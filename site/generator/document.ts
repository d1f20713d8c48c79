import { html, raw, type Html } from "./html";
import { words, type Language } from "../words";

/** An HTML document: what comes before its text, and the text. */
export interface DocumentParts {
  language: Language;
  title: string;
  summary: string;
  /** The directives of its Content-Security-Policy. */
  policy: readonly string[];
  /** The address of the site's folder, for a page that is one of its files. */
  root?: string;
  /** Icon, styles and scripts. */
  head: Html;
  body: Html;
}

export function documentHtml(parts: DocumentParts): Html {
  const { language, title, summary, policy, root, head, body } = parts;
  const { tag, skip } = words[language];
  return html`<!doctype html>
<html lang="${tag}"${root === undefined ? null : html` data-root="${root}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy.join("; "))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${summary.slice(0, 300)}">
<title>${title}</title>
${head}
</head>
<body>
<a class="skip" href="#content">${skip}</a>
${body}
</body>
</html>
`;
}
