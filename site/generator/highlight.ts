import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import json from "highlight.js/lib/languages/json";
import python from "highlight.js/lib/languages/python";
import typescript from "highlight.js/lib/languages/typescript";
import { escapeHtml } from "../../src/charts/html";

for (const [name, language] of Object.entries({ bash, json, python, typescript })) {
  hljs.registerLanguage(name, language);
}

/** Code as HTML with a class on each kind of word; the plain text in a language that is not known. */
export function highlighted(code: string, language: string): string {
  if (!hljs.getLanguage(language)) return escapeHtml(code);
  return hljs.highlight(code, { language }).value;
}
