import { expect } from "chai";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import * as library from "../src/index";

const root = join(__dirname, "..", "src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

/** What each folder may import from, itself aside. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  numerics: [],
  autograd: ["numerics"],
  activations: ["autograd", "numerics"],
  random: ["autograd", "numerics"],
  propagation: ["random", "activations", "autograd", "numerics"],
  training: ["propagation", "random", "activations", "autograd", "numerics"],
  charts: ["numerics"],
};

function importsOf(file: string): string[] {
  const folder = dirname(join(root, file));
  return [...textOf(file).matchAll(/from "(\.[^"]*)"/g)].map(
    ([, path]) => `${relative(root, resolve(folder, path))}.ts`,
  );
}

describe("the architecture", () => {
  it("folders import in one direction", () => {
    const wrong = files
      .filter((file) => file !== "index.ts")
      .flatMap((file) => importsOf(file).map((imported) => [file, imported] as const))
      .filter(([file, imported]) => {
        const [from, to] = [file.split(sep)[0], imported.split(sep)[0]];
        return from !== to && !allowed[from]?.includes(to);
      });
    expect(wrong).to.eql([]);
  });

  it("no file imports itself by a detour", () => {
    const reachable = (file: string, seen = new Set<string>()): Set<string> => {
      for (const next of importsOf(file)) {
        if (!seen.has(next)) reachable(next, seen.add(next));
      }
      return seen;
    };
    expect(files.filter((file) => reachable(file).has(file))).to.eql([]);
  });

  it("only charts touches a document, Node or another package", () => {
    const foreign = files
      .filter((file) => !file.startsWith("charts"))
      .filter((file) =>
        /from "[^."]|require\(|\bdocument\.|\bprocess\.|\bBuffer\b/.test(textOf(file)),
      );
    expect(foreign).to.eql([]);
  });

  const forbidden: [what: string, pattern: RegExp][] = [
    ["names a notebook by its number: the map in CONTRIBUTING.md does", /notebooks?\W+\d/i],
    ["has a default export", /^export default/m],
    ["has random numbers but from a generator", /Math\.random|Date\.now/],
  ];
  for (const [what, pattern] of forbidden) {
    it(`no file ${what}`, () => {
      expect(files.filter((file) => pattern.test(textOf(file)))).to.eql([]);
    });
  }

  it("Tensor is the only class, and stands under its own name", () => {
    const classes = files.flatMap((file) => textOf(file).match(/^(?:export )?class \w+/gm) ?? []);
    expect(classes).to.eql(["export class Tensor"]);
  });

  it("every activation of the catalogue is exported by its name", () => {
    for (const [name, f] of Object.entries(library.activations)) {
      expect(library).to.have.property(name, f);
    }
  });
});
