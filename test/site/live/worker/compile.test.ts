import { expect } from "chai";
import "../../setUp";
import { compile } from "../../../../site/live/worker/compile";
import type { BuiltCell, CellFunction } from "../../../../site/live/worker/builtCell";
import { functionOf } from "../../../../site/live/worker/changedCell";
import { evaluate } from "../../../../site/live/worker/evaluate";
import { failureOf } from "../../../../site/live/worker/failure";
import type { Failure } from "../../../../site/live/protocol";
import { codeCell, importedCells } from "../importedCells";

describe("compile", () => {
  // Cells run in the global scope; here it is also that of the tests.
  const own = new Set(Object.getOwnPropertyNames(globalThis));
  afterEach(() => {
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      if (!own.has(name)) Reflect.deleteProperty(globalThis, name);
    }
  });

  const modules: Readonly<Record<string, unknown>> = { m: { a: 1, b: 2, default: 3 } };
  let built: BuiltCell[] = [];

  for (const [how, made] of Object.entries({
    "where it runs": async (source: string): Promise<CellFunction> => functionOf("a cell", source),
    async "at build time, below others"(source: string): Promise<CellFunction> {
      const other = codeCell("other", 'const lines = "\u2028\u2029";\r\nlet other = 1;');
      built = await importedCells([other, codeCell("a cell", source), other]);
      expect(built.length).to.equal(3);
      return built[1].run;
    },
  }))
    describe(`a cell that is compiled ${how}`, () => {
      const run = async (source: string): Promise<unknown> =>
        evaluate(await made(source), { import: (name) => modules[name], turned: [] });
      const failure = async (source: string): Promise<Failure> => {
        try {
          await run(source);
        } catch (thrown) {
          return failureOf(thrown, String, built);
        }
        throw new Error(`${source} does not fail`);
      };

      it("gives the value of the last expression, and nothing for another last statement", async () => {
        expect(await run("const a: number = 6; a * 7")).to.equal(42);
        expect(await run("1; const last = 2;")).to.equal(undefined);
        expect(await run("({ shown: true })")).to.eql({ shown: true });
        expect(await run("[1, 2] // a comment; with a semicolon")).to.eql([1, 2]);
        expect(await run("await Promise.resolve(5)")).to.equal(5);
      });

      it("takes types away and keeps imports that only a later cell uses", async () => {
        await run('import d, { a as first, type T } from "m";\nimport * as all from "m";');
        expect(await run("[d, first, all.b]")).to.eql([3, 1, 2]);
        const typed = "enum E { one = 1 }\ninterface I { x: E }\nconst i = { x: E.one } as I; i.x";
        expect(await run(typed)).to.equal(1);
      });

      it("later cells see names as they are now, and may declare them again", async () => {
        await run("let count = 1; const more = () => ++count;");
        await run("class Box {} ; function twice() { more(); more(); }");
        const used = await run("twice(); count *= 10; [count, more(), typeof Box]");
        expect(used).to.eql([30, 31, "function"]);
        await run("const count = 'other';");
        expect(await run("count")).to.equal("other");
        expect(await run("more()")).to.equal(32);
      });

      it("a name declared again leaves the global scope's property, whose change makes Safari slow", async () => {
        const property = (): unknown => Object.getOwnPropertyDescriptor(globalThis, "again")?.get;
        await run("let again = 1;");
        const first = property();
        await run('let again = "other";');
        expect(await run("again")).to.equal("other");
        expect(property()).to.equal(first);
      });

      it("a name of the global scope may have another meaning", async () => {
        await run('const name = "mine", close = 1, { length } = "four";');
        expect(await run("[name, close, length]")).to.eql(["mine", 1, 4]);
      });

      it("a cell that fails leaves the names of earlier ones as they were", async () => {
        await run("const kept = 1;");
        await failure('const kept = 2; throw new Error("no");');
        expect(await run("kept")).to.equal(1);
      });

      it("is strict: what is not declared cannot be assigned, a const not changed", async () => {
        await run("const fixed = 1;");
        expect((await failure("undeclared = 5;")).message).to.include("undeclared is not defined");
        expect((await failure("fixed = 2;")).message).to.match(
          /^TypeError: Assignment to constant/,
        );
      });

      it("an error has the line of the cell, also below an import over three lines", async () => {
        const source = 'import {\n  a,\n} from "m";\n\nnull.x;';
        expect(await failure(source)).to.include({ line: 5, cell: "a cell" });
        expect(await failure("throw 'a string'")).to.eql({ message: "Uncaught a string" });
      });

      it("an error has the line of the function that threw it, also one of an earlier cell", async () => {
        await run("const before = 1;\n\nfunction thrower() {\n  return null.x;\n}");
        expect(await failure("\n\n\n\n\n\nawait 0; thrower();")).to.include({
          line: 4,
          cell: "a cell",
        });
      });
    });

  it("an error of syntax has its line", () => {
    for (const [source, line] of [
      ["const a = 1;\nconst = 2;", 2],
      ["let a = 1;\n\nlet a = 2;", 3],
    ] as const)
      expect(() => compile(source))
        .to.throw(SyntaxError)
        .with.property("cellLine", line);
  });

  describe("with errors as Safari makes them", () => {
    const original = globalThis.Error;
    /** Line 3 is the first of a function's body; a stack names functions, and files only of scripts. */
    class SafariError extends original {
      line = 3;
      sourceURL = "";
      override stack = "anonymous@\n@\n[native code]";
    }
    beforeEach(() => {
      globalThis.Error = SafariError as unknown as ErrorConstructor;
    });
    afterEach(() => {
      globalThis.Error = original;
    });
    const lineOf = (parts: object): number | undefined =>
      failureOf(Object.assign(new SafariError("no"), parts), String, []).line;

    it("a statement of the cell has its line", () => {
      expect(lineOf({ line: 3 })).to.equal(1);
      expect(lineOf({ line: 6 })).to.equal(4);
    });

    it("a line that is another cell's, or the library's, is not shown as one of the cell", () => {
      expect(lineOf({ line: 6, stack: "helper@\nanonymous@" })).to.equal(undefined);
      expect(lineOf({ line: 80, sourceURL: "https://host/worker.js" })).to.equal(undefined);
    });

    it("an error of syntax has the line that the compiler found", () => {
      expect(lineOf({ line: 80, stack: "parse@worker.js", cellLine: 2 })).to.equal(2);
    });
  });

  it("says what a cell declares, and what it takes from elsewhere", () => {
    const source =
      'import * as P from "p";\nconst n = 1, f = (x) => x + m;\nlet t = n;\nconst g = make(n), a = m;\nconst s = n + 1, k = Math.min(n, m);';
    const { declares, uses } = compile(source);
    expect(declares).to.eql({
      ...{ P: "fixed", n: "fixed", f: "fixed", s: "fixed", k: "fixed" },
      ...{ t: "changeable", g: "changeable", a: "as m" },
    });
    expect(uses).to.have.members(["m", "make", "Math"]);
  });
});
