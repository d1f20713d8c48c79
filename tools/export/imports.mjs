// The imports of all cells as those of one file.
import ts from "./typescript.mjs";

const LIBRARY = "activation-notebooks";

const printer = {
  figure: {
    needs: ["type FigureOptions"],
    text: "const figure = ({ caption, alt }: FigureOptions): void => console.log(`\\n${caption}\\n(${alt})`);",
  },
  table: {
    needs: ["type Cell"],
    text: "const table = (rows: readonly Record<string, Cell>[]): void => console.table(rows);",
  },
};

/** Import declarations, each module once, without what `printing` takes the place of. */
export function importLines(imports) {
  const modules = new Map();
  for (const { moduleSpecifier, importClause } of imports) {
    const names = modules.get(moduleSpecifier.text) ?? { alone: new Set(), braced: new Set() };
    modules.set(moduleSpecifier.text, names);
    collect(importClause, names);
  }
  const printed = shown(imports);
  const library = modules.get(LIBRARY)?.braced;
  for (const name of printed) library.delete(name);
  for (const name of printed.flatMap((name) => printer[name].needs)) library.add(name);
  return [...modules].flatMap(([module, names]) => linesFor(module, names)).join("\n");
}

/** What figure and table do where there is no cell to show something below. */
export function printing(imports) {
  const printed = shown(imports);
  if (printed.length === 0) return [];
  const why = "// A notebook shows figures and tables below the cell; a script prints them.";
  return [[why, ...printed.map((name) => printer[name].text)].join("\n")];
}

function shown(imports) {
  const names = imports
    .filter(({ moduleSpecifier }) => moduleSpecifier.text === LIBRARY)
    .flatMap(({ importClause }) => importClause?.namedBindings?.elements ?? [])
    .map((element) => element.getText());
  return Object.keys(printer).filter((name) => names.includes(name));
}

function collect(clause, { alone, braced }) {
  if (!clause) return;
  const type = clause.isTypeOnly ? "type " : "";
  if (clause.name) alone.add(type + clause.name.text);
  const bindings = clause.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) alone.add(`${type}* as ${bindings.name.text}`);
  else for (const element of bindings?.elements ?? []) braced.add(type + element.getText());
}

function linesFor(module, { alone, braced }) {
  const from = JSON.stringify(module);
  const lines = [...alone].map((name) => `import ${name} from ${from};`);
  if (braced.size > 0)
    lines.push(`import {\n  ${[...braced].sort().join(",\n  ")},\n} from ${from};`);
  return lines.length > 0 ? lines : [`import ${from};`];
}
