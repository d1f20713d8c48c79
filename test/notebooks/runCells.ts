import * as Plot from "@observablehq/plot";
import ts from "typescript";
import { inspect } from "node:util";
import { kernel } from "../../src/charts/kernel";
import { drawOn } from "../../src/charts/stage";
import * as library from "../../src/index";

/** What a cell showed: its HTML and its lines of text, in their order. */
export type Shown = readonly string[];

// eslint-disable-next-line @typescript-eslint/no-require-imports -- it has no declarations
const d3Array = require("d3-array") as Readonly<Record<string, unknown>>;

const AsyncFunction = (async () => undefined).constructor as new (
  ...words: string[]
) => (...values: unknown[]) => Promise<void>;

/**
 * Runs cells one after another in this process, some ten times as fast as a kernel starts, and gives
 * what each has shown. `replaced` stands in for functions of the library.
 *
 * @throws what a cell throws, with "code cell 3: " before its message
 */
export async function runCells(
  sources: readonly string[],
  replaced: Readonly<Record<string, unknown>> = {},
): Promise<Shown[]> {
  const shown: string[][] = sources.map(() => []);
  let running = 0;
  const show = (text: string): void => void shown[running].push(text);
  const log = (...values: unknown[]): void =>
    show(values.map((v) => (typeof v === "string" ? v : inspect(v))).join(" "));
  const scope: Readonly<Record<string, unknown>> = {
    ...d3Array,
    ...library,
    ...replaced,
    Plot,
    console: { ...console, log },
    __begin: (i: number) => void (running = i),
  };
  const body = sources.map((source, i) => `__begin(${i});\n${scriptOf(source)}`).join("\n");
  const { document, plot } = kernel;
  drawOn({ document, plot, texts: {}, show });
  try {
    // The names of the library are parameters around the cells', as a cell may declare one of them anew.
    const cells = `return (async () => {\n${body}\n})();`;
    await new AsyncFunction(...Object.keys(scope), cells)(...Object.values(scope));
  } catch (error) {
    if (error instanceof Error) error.message = `code cell ${running + 1}: ${error.message}`;
    throw error;
  } finally {
    drawOn(kernel);
  }
  return shown;
}

const scripts = new Map<string, string>();

/** The script of a cell; a notebook that runs with other parameters has most of them again. */
function scriptOf(source: string): string {
  const script = scripts.get(source) ?? asScript(source);
  scripts.set(source, script);
  return script;
}

/** A cell without types and imports, whose variables may be declared again, as a kernel allows. */
function asScript(source: string): string {
  const transpiled = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    transformers: { before: [withoutImports] },
  });
  return transpiled.outputText.replaceAll(/^export \{\};$/gm, "");
}

const withoutImports: ts.TransformerFactory<ts.SourceFile> =
  ({ factory }) =>
  (file) =>
    factory.updateSourceFile(
      file,
      file.statements
        .filter((statement) => !ts.isImportDeclaration(statement))
        .map((statement) =>
          ts.isVariableStatement(statement)
            ? factory.updateVariableStatement(
                statement,
                statement.modifiers,
                factory.createVariableDeclarationList(statement.declarationList.declarations),
              )
            : statement,
        ),
    );
