import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { expect } from "chai";
import ts from "typescript";

import { converted } from "../../../tools/export/nbconvert.mjs";
import { sampleNotebook } from "../../notebooks/sample";
import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";
import { english, newFolder, writeNotebooks } from "./exported";
import { withLanguage } from "./samples";

const shadowing = [
  "# Names",
  'import { sigmoid, table } from "activation-notebooks";\nimport * as path from "node:path";',
  "const a = 1; // turn it",
  "## Twice in a section\n\nAnd */ in words.",
  'import { sigmoid, type Tensor } from "activation-notebooks";\nconst b = a + 1;\nconst f = () => b;',
  "export const b = sigmoid(0);\nconst t: Tensor | number = 3;",
  'console.log("b", b, f(), path.basename("x/y"), t);',
  "## Used before it is declared again",
  'console.log("a", a);',
  'const { a, ...rest } = { a: 5, c: 6 };\nconsole.log("a", a, rest.c);',
  "## Used by a later section",
  "let kept = 7;",
  "## Later",
  'kept += 1;\nconsole.log("kept", kept);',
  "const kept = 0;",
  '{ const kept = 9; console.log("inner", kept); }\ntable([{ kept }]);',
];
const awaiting = ["# Late", 'const late = await Promise.resolve("soon");\nconsole.log(late);'];

describe("export of scripts", function () {
  this.timeout(minutes(10));
  const opened = closing();
  const folder = newFolder(opened);
  let files: string[];

  before(async () => {
    const samples = {
      shadowing: withLanguage(sampleNotebook(shadowing)),
      awaiting: withLanguage(sampleNotebook(awaiting)),
    };
    files = await converted("script", [...english, ...writeNotebooks(folder, samples)], folder);
  });

  const named = (name: string): string => files.find((file) => file.includes(name))!;

  it("compile, of every notebook", () => {
    // As the kernel compiles cells: without strict.
    const program = ts.createProgram(files, {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      types: ["node"],
      skipLibCheck: true,
      noEmit: true,
    });
    expect(files).not.deep.equal([]);
    expect(ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host)).equal("");
  });

  it("run, and print the text, captions and numbers of their cells", () => {
    const printed = run(named("05-exploding"));
    expect(printed).contains("A single matrix\n tensor([[").and.contains("\nFigure 5.1. ");
    expect(printed).match(/│ 'mean' +│ 24\.47446/);
  });

  it("keep apart what cells declare again, as the kernel does", () => {
    expect(run(named("shadowing")).split("\n").slice(0, 5)).deep.equal([
      "b 0.5 2 y 3",
      "a 1",
      "a 5 6",
      "kept 8",
      "inner 9",
    ]);
  });

  it("import each module once, and await", () => {
    const text = readFileSync(named("shadowing"), "utf8");
    expect(text.match(/from "activation-notebooks"/g)).lengthOf(1);
    expect(text).contains("// # Names\n").and.contains("const a = 1; // turn it\n");
    expect(run(named("awaiting"))).equal("soon\n");
  });
});

function run(file: string): string {
  const options = { encoding: "utf8", cwd: resolve(__dirname, "../../..") } as const;
  const { stdout, stderr } = spawnSync(process.execPath, ["-r", "ts-node/register", file], options);
  expect(stderr).equal("");
  return stdout;
}

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => ".",
  getNewLine: () => "\n",
};
