import { expect } from "chai";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as ts from "typescript";

import { closing } from "./support/closing";

const root = join(__dirname, "..");
const windows = process.platform === "win32";

/** What `npm pack` would put into the package. */
function packed(): string[] {
  const command = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const json = execFileSync("npm", command, { cwd: root, encoding: "utf8", shell: windows });
  const [{ files }] = JSON.parse(json) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path);
}

describe("the package", function () {
  this.timeout(180_000);
  const project = closing().folder("a project outside ");

  const write = (file: string, text: string): string => {
    const path = join(project, file);
    writeFileSync(path, text);
    return path;
  };
  const printed = (file: string, text: string): string[] =>
    execFileSync(process.execPath, [write(file, text)], { encoding: "utf8" })
      .trim()
      .split("\n");

  let files: string[];
  before(() => {
    files = packed();
    for (const file of files) {
      const copy = join(project, "node_modules/activation-notebooks", file);
      mkdirSync(dirname(copy), { recursive: true });
      cpSync(join(root, file), copy);
    }
    // What npm installs beside it; tslab, which only a notebook needs, is not there.
    for (const name of ["node_modules/@observablehq", "node_modules/jsdom"])
      symlinkSync(join(root, name), join(project, name), "junction");
  });

  it("holds the compiled library, README.md, LICENSE and nothing else", () => {
    const others = files.filter((file) => !/^dist\/.*\.(js|d\.ts)$/.test(file)).sort();
    expect(others).to.eql(["LICENSE", "README.md", "package.json"]);
  });

  const use = `
    console.log(sigmoid(0), String(relu(tensor([-1, 2]))));
    console.log(renderFigure({ caption: "c", alt: "a", marks: [Plot.dot([[0, 1]])] }).slice(0, 7));
    for (const shows of [() => table([{ a: 1 }]), () => figure({ caption: "c", alt: "a", marks: [Plot.frame()] })])
      try { shows(); } catch ({ message }) { console.log(message); }`;
  const names = "sigmoid, relu, tensor, renderFigure, table, figure";
  const works = ([values, figure, ...refused]: string[]): void => {
    expect([values, figure]).to.eql(["0.5 tensor([0., 2.])", "<figure"]);
    expect(refused).to.have.length(2);
    for (const message of refused) expect(message).to.match(/ in a notebook/);
  };

  it("is imported by name, and says that figures and tables are shown in a notebook", () => {
    const imports = `import * as Plot from "@observablehq/plot"; import { ${names} } from "activation-notebooks";`;
    works(printed("use.mjs", imports + use));
  });

  it("is required as well", () => {
    const requires = `const { ${names} } = require("activation-notebooks");`;
    const main = `import("@observablehq/plot").then((Plot) => {${use}});`;
    works(printed("use.cjs", requires + main));
  });

  const { ModuleKind: Module, ModuleResolutionKind: Resolution } = ts;
  for (const [title, module, moduleResolution, extension] of [
    ["node10", Module.CommonJS, Resolution.Node10, "ts"],
    ["node16, CommonJS", Module.Node16, Resolution.Node16, "cts"],
    ["node16, ESM", Module.Node16, Resolution.Node16, "mts"],
    ["bundler", Module.ESNext, Resolution.Bundler, "ts"],
  ] as const)
    it(`brings its types with it: ${title}`, () => {
      const program = `import { sigmoid, relu, tensor } from "activation-notebooks";
        export const number: number = sigmoid(0);
        export const shape: readonly number[] = relu(tensor([1])).shape;
        // @ts-expect-error a string is no number
        sigmoid("0");`;
      const file = write(`types.${extension}`, program);
      const options = {
        module,
        moduleResolution,
        target: ts.ScriptTarget.ES2022,
        strict: true,
        noEmit: true,
        types: [],
        // Plot's own declarations do not pass without those of d3.
        skipLibCheck: true,
      };
      const problems = ts.getPreEmitDiagnostics(ts.createProgram([file], options));
      expect(
        problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
      ).eql([]);
    });
});
