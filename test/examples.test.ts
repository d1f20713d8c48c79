import * as Plot from "@observablehq/plot";
import { expect } from "chai";
import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import * as ts from "typescript";
import * as library from "../src/index";
import { Tensor } from "../src/autograd/tensor";

const root = join(__dirname, "..", "src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .sort();

/** The code of each @example of a file; a line `expression // value` states what it gives. */
function examplesOf(text: string): string[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(([comment]) => {
    const plain = comment.replace(/^\/\*\*|\*\/$/g, "").replace(/^[ \t]*\* ?/gm, "");
    return [...plain.matchAll(/@example([\s\S]*?)(?=^\s*@|^Source|\n\s*\n|(?![\s\S]))/gm)].map(
      (found) => found[1].trim(),
    );
  });
}

/** A value as the examples write it. */
function written(value: unknown): string {
  if (value instanceof Tensor) return value.toString();
  if (value instanceof Float64Array) return written([...value]);
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value === "string") return `'${value}'`;
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, each]) => `${key}: ${written(each)}`);
    return `{ ${entries.join(", ")} }`;
  }
  return String(value);
}

const NUMBER = /-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g;

/** Does the value read as stated? `...` stands for anything; numbers may differ by rounding. */
function agrees(actual: string, comment: string): boolean {
  const stated = comment.replaceAll("Float64Array ", "");
  const literal = stated.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/(\\\.){3}/g, "[\\s\\S]*");
  if (new RegExp(`^${literal}$`).test(actual)) return true;
  const [got, want] = [actual, stated].map((text) => (text.match(NUMBER) ?? []).map(Number));
  return (
    actual.replace(NUMBER, "#") === stated.replace(NUMBER, "#") &&
    want.every((number, i) => Math.abs(got[i] - number) <= 1e-13 * Math.abs(number))
  );
}

function run(example: string, scope: Record<string, unknown>): [string, string][] {
  const results: [string, string][] = [];
  const script = example
    // A value on a line of its own belongs to the expression on the line above.
    .replace(/;?\n\s*\/\/ /g, " // ")
    .replace(
      /^(?!\s*(?:const|let|import)\b)([^\n]*\S)\s+\/\/ (.*)$/gm,
      (_, expression: string, stated: string) => {
        const { outputText } = ts.transpileModule(expression, {});
        return `__results.push([__written(${outputText.trim().replace(/;$/, "")}), ${JSON.stringify(stated)}]);`;
      },
    );
  const names = Object.keys(scope);
  const body = ts.transpileModule(script, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const call = new Function(...names, "__results", "__written", body.outputText);
  call(...names.map((name) => scope[name]), results, written);
  return results;
}

describe("the examples of the doc comments", () => {
  for (const file of files) {
    const examples = examplesOf(readFileSync(join(root, file), "utf8"));
    examples.forEach((example, i) => {
      it(`${relative(".", join("src", file))}, example ${i + 1}`, () => {
        const own = createRequire(__filename)(join(root, file)) as Record<string, unknown>;
        const scope = {
          ...library,
          ...own,
          Plot,
          data: [[0, 0], [1, 1]], // prettier-ignore
          figure: library.renderFigure,
          table: library.renderTable,
          note: library.renderNote,
          check: library.renderCheck,
        };
        for (const [actual, stated] of run(example, scope)) {
          expect(agrees(actual, stated), `${actual} should read ${stated}`).to.equal(true);
        }
      });
    });
  }

  it("stand at every function that the library exports", () => {
    const texts = files.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
    const without = Object.entries(library)
      .filter(([, value]) => typeof value === "function")
      .map(([name]) => name)
      .filter((name) => {
        const declaration = new RegExp(
          `export (?:declare )?(?:function|const|class) ${name}\\b`,
        ).exec(texts);
        const before = texts.slice(0, declaration!.index).trimEnd();
        const comment = before.endsWith("*/") ? before.slice(before.lastIndexOf("/**")) : "";
        return !comment.includes("@example");
      });
    expect(without).to.eql([]);
  });
});
