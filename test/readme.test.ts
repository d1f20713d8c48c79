import { expect } from "chai";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

import * as library from "../src/index";
import { notebookFiles } from "./notebooks/testedNotebooks";

const root = join(__dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const { scripts, license } = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  license: string;
};

for (const file of ["README.md", "CONTRIBUTING.md"]) {
  describe(file, () => {
    const text = read(file);

    it("links to files that exist", () => {
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link);
      expect(links.filter((link) => !existsSync(join(root, link)))).to.eql([]);
    });

    it("names npm scripts that exist", () => {
      const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
      expect(named.filter((script) => !(script in scripts))).to.eql([]);
    });

    it("names files of the library that exist, or are an example", () => {
      const paths = [...text.matchAll(/`((?:src|test|tools|notebooks)\/[\w./-]+)`/g)].map(
        ([, path]) => path,
      );
      const invented = [
        "src/activations/mine.ts",
        "test/activations/mine.test.ts",
        "notebooks/NN-name.ipynb",
      ];
      const known = (path: string): boolean =>
        invented.includes(path) || existsSync(join(root, path));
      expect(paths.filter((path) => !known(path))).to.eql([]);
    });
  });
}

describe("README.md, its promises", () => {
  const text = read("README.md");

  it("has a line in the map for every notebook", () => {
    const english = notebookFiles().filter(({ edition }) => edition === "");
    for (const { name } of english) expect(text).to.include(`(notebooks/${name}.ipynb)`);
  });

  it("has an example that prints what it says", () => {
    const example = /```ts\n([\s\S]*?)```/.exec(text)![1];
    const [, stated] = /console\.log\(x\.grad\); \/\/ (.*)/.exec(example)!;
    const { outputText } = ts.transpileModule(example, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    const printed: unknown[] = [];
    new Function("require", "exports", "console", outputText)(
      () => library,
      {},
      {
        log: (value: unknown) => printed.push(value),
      },
    );
    expect(printed.map(String)).to.eql([stated]);
  });

  it("asks for the versions of Node that package.json asks for", () => {
    expect(text.replace(/\s+/g, " ")).to.include("20.19 or newer, 22.13 or newer, or 24 and up");
    expect(read("package.json")).to.include("^20.19.0 || ^22.13.0 || >=24.0.0");
  });

  it("names the licence of the package", () => {
    expect(license).to.equal("MIT");
    expect(read("LICENSE")).to.match(/^MIT License/);
  });
});
