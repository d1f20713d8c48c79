// Makes one TypeScript file of a notebook. Asked by notebook_export/script.py:
// [{ kind: "markdown" | "code" | "raw", source }, ...] is answered by the parts of the file.
import { answer } from "./answer.mjs";
import { blocks } from "./blocks.mjs";
import { readCells } from "./cells.mjs";
import { importLines, printing } from "./imports.mjs";

answer((cells) => {
  const codes = readCells(cells.map(({ kind, source }) => (kind === "code" ? source : "")));
  const parts = cells.map(({ kind, source }, i) =>
    kind === "code" ? codes[i] : comment(kind, source),
  );
  const imports = parts.flatMap((part) => part.imports);
  const body = blocks(parts.filter(({ text }) => text !== ""));
  const awaits = parts.some((part) => part.awaits);
  return [
    importLines(imports),
    ...printing(imports),
    ...(awaits ? ["async function main() {", ...body, "}\nvoid main();"] : body),
  ];
});

function comment(kind, source) {
  const text = kind === "markdown" ? source.trim().replace(/^/gm, "// ").replace(/ +$/gm, "") : "";
  const opensSection = /^## /m.test(kind === "markdown" ? source : "");
  return { text, opensSection, imports: [], declared: [], free: [], awaits: false };
}
