import { expect } from "chai";

import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";
import { startKernel, type Answer, type TestKernel } from "./testKernel";

const plain = (text: string): string => text.replace(/\x1b\[\d+m/g, "");

/** The lines of the error of a cell, `cell N` written as its distance to it: this, or this-1. */
function told({ reply, shown }: Answer): string[] {
  const { ename, evalue, traceback } = reply;
  expect(reply.status).equal("error");
  expect(shown.at(-1)).eql({ type: "error", content: { ename, evalue, traceback } });
  return plain((traceback as string[]).join("\n"))
    .replace(/cell (\d+)/g, (_, count) => `this-${reply.execution_count - count}`)
    .replaceAll("this-0", "this")
    .split("\n");
}

const printed = ({ reply, shown }: Answer): string => {
  expect(reply.status, JSON.stringify(reply)).equal("ok");
  return shown.map(({ content }) => content.text).join("");
};

describe("a session in the kernel", function () {
  this.timeout(minutes(2));
  const opened = closing();
  let kernel: TestKernel;

  before(async () => {
    kernel = await startKernel(opened);
    await kernel.run('import { generator, linspace, sigmoid } from "activation-notebooks";');
  });

  const errors: [title: string, code: string, lines: string[], before?: string][] = [
    [
      "below an import of many lines and types",
      'import {\n  generator,\n  linspace,\n} from "activation-notebooks";\ninterface A { a: number }\n' +
        "type B = A;\nconst n: B = { a: 1 };\n\ngenerator(-1);",
      [
        "RangeError: generator: seed must be an integer from 0 to 2^53 - 1, got -1",
        "    at this, line 9: generator(-1);",
      ],
    ],
    [
      "in a function of an earlier cell",
      "interface C { c: 1 }\n\nfor (const x of [1]) {\n  f(\n    x,\n  );\n}",
      [
        "TypeError: Cannot read properties of undefined (reading 'r')",
        "    at this-1, line 3: v.q.r;",
        "    at this, line 4: f(",
      ],
      "// f\nconst f = (v: any) =>\n  v.q.r;",
    ],
    [
      "after an await, in a function that waits",
      "interface E { e: 1 }\nasync function late(): Promise<void> {\n  await null;\n" +
        '  throw new RangeError("async");\n}\nconst one = await Promise.resolve(1);\n\nawait late();',
      [
        "RangeError: async",
        '    at this, line 4: throw new RangeError("async");',
        "    at this, line 8: await late();",
      ],
    ],
    [
      "in a value of the last line, and a callback of a built-in function",
      '\n[1].map((x: number) => {\n  throw new Error("in");\n});',
      [
        "Error: in",
        '    at this, line 3: throw new Error("in");',
        "    at this, line 2: [1].map((x: number) => {",
      ],
    ],
    [
      "of a class of the cell, on two lines",
      'class Mine extends Error {\n  name = "Mine";\n}\nthrow new Mine("one\\ntwo");',
      ["Mine: one", "two", '    at this, line 4: throw new Mine("one\\ntwo");'],
    ],
    ["without an Error: text", 'throw "text"', ["Uncaught: 'text'", "    at this"]],
    ["without an Error: undefined", "throw undefined", ["Uncaught: undefined", "    at this"]],
    ["without an Error: an object", "throw { a: 1 }", ["Uncaught: { a: 1 }", "    at this"]],
    [
      "that cannot be looked at",
      'throw { get [Symbol.for("nodejs.util.inspect.custom")]() { throw 1; } };',
      ["Uncaught: an error that cannot be shown", "    at this"],
    ],
    [
      "with a cause, that is its own cause",
      'const inner: any = new TypeError("inner");\ninner.cause = inner;\n' +
        'throw new Error("outer", { cause: inner });',
      [
        "Error: outer",
        '    at this, line 3: throw new Error("outer", { cause: inner });',
        "  because of TypeError: inner",
        '      at this, line 1: const inner: any = new TypeError("inner");',
      ],
    ],
    [
      "of several",
      'await Promise.any([\n  Promise.reject(new Error("x")),\n  Promise.reject("y"),\n]);',
      [
        "AggregateError: All promises were rejected",
        "    at this",
        "  - Error: x",
        '      at this, line 2: Promise.reject(new Error("x")),',
        "  - Uncaught: 'y'",
      ],
    ],
    [
      "of syntax that TypeScript lets pass",
      'const bad = 1;\n/(/.test("a");',
      [
        "SyntaxError: Invalid regular expression: /(/: Unterminated group",
        '    at this, line 2: /(/.test("a");',
      ],
    ],
    [
      "of syntax in a text that is read",
      'JSON.parse(\n  "",\n);',
      ["SyntaxError: Unexpected end of JSON input", "    at this, line 1: JSON.parse("],
    ],
    [
      "of a stack without end",
      "function deep(n: number): number {\n  return deep(n + 1) + 1;\n}\ndeep(0);",
      [
        "RangeError: Maximum call stack size exceeded",
        "    at this, line 2: return deep(n + 1) + 1;",
      ],
    ],
    [
      "of types, each with its place",
      'const a: number = "a";\n  let s: string = 3;',
      [
        "TypeScript: Type 'string' is not assignable to type 'number'.",
        '    at this, line 1, column 7: const a: number = "a";',
        "TypeScript: Type 'number' is not assignable to type 'string'.",
        "    at this, line 2, column 7: let s: string = 3;",
      ],
    ],
    [
      "of types, in a chain of sentences",
      "const c: { a: { b: string } } = { a: 1 as any as { b: number } };",
      [
        "TypeScript: Type '{ b: number; }' is not assignable to type '{ b: string; }'.",
        "  Types of property 'b' are incompatible.",
        "  Type 'number' is not assignable to type 'string'.",
        "    at this, line 1, column 35: const c: { a: { b: string } } = { a: 1 as any as { b: number } };",
      ],
    ],
  ];
  for (const [title, code, lines, first] of errors)
    it(`tells of an error ${title}`, async () => {
      if (first) await kernel.run(first);
      expect(told(await kernel.run(code))).eql(lines);
    });

  it("says the same error twice", async () => {
    for (let i = 0; i < 2; i++)
      expect(told(await kernel.run("sigmod(1)"))[0]).equal(
        "TypeScript: Cannot find name 'sigmod'. Did you mean 'sigmoid'?",
      );
  });

  it("shows the lines of cells also where a cell prints an error", async () => {
    const answer = await kernel.run('const e = new Error("shown");\nconsole.log(e);');
    const { execution_count: count } = answer.reply;
    expect(printed(answer)).equal(
      `Error: shown\n    at cell ${count}, line 1: const e = new Error("shown");\n`,
    );
  });

  for (const [title, code] of [
    ["thrown in a timer", 'setTimeout(() => {\n  throw new Error("late");\n}, 1);'],
    ["of a promise", 'setTimeout(async () => {\n  throw new Error("late");\n}, 1);'],
  ] as const)
    it(`tells on stderr of an error ${title} that comes after its cell`, async () => {
      const late = kernel.late();
      const { reply } = await kernel.run(code);
      expect(plain(await late)).match(
        new RegExp(`^Error: late\n    at cell ${reply.execution_count}, line 2: throw .*;\n$`),
      );
    });

  for (const [title, code] of [
    ["that waits", 'console.log("on");\nawait new Promise(() => {});'],
    ["in an endless loop", 'process.stdout.write("on");\nfor (;;) {}'],
  ] as const)
    it(`is interrupted in a cell ${title}, in one line, and goes on`, async () => {
      await kernel.run("let kept = 3;");
      const answer = kernel.run(code);
      const timer = setInterval(() => kernel.interrupt(), 500);
      expect(told(await answer.finally(() => clearInterval(timer)))).eql(["Interrupted."]);
      expect((await answer).reply.ename).equal("KeyboardInterrupt");
      expect(printed(await kernel.run("kept"))).equal("3\n");
    });

  it("runs none of the cells asked for before one failed, and all asked for after", async () => {
    const cells = ['throw new Error("first");', "console.log(2);", "console.log(3);"];
    const [first, ...others] = await Promise.all(cells.map((code) => kernel.run(code)));
    expect(first.reply.status).equal("error");
    for (const { reply, shown } of others) expect([reply.status, shown]).eql(["aborted", []]);
    expect(printed(await kernel.run("4"))).equal("4\n");
  });

  it("runs them where the client asks not to stop", async () => {
    const failing = kernel.run('throw new Error("first");', { stop_on_error: false });
    const next = kernel.run("5");
    expect((await failing).reply.status).equal("error");
    expect(printed(await next)).equal("5\n");
  });

  for (const [code, shown] of [
    ["await (async () => 1)()", "1\n"],
    ["const two = await (Promise.resolve(2)); two", "2\n"],
    ["const three = await [Promise.resolve(3)][0]; three", "3\n"],
    ["for await (const x of [Promise.resolve(4)]) console.log(x);", "4\n"],
    ["const wait = async () => { await (0 as any); }; 5", "5\n"],
    ["enum Colour { Red }", ""],
    ["namespace Space { export const a = 1; }", ""],
    ["setTimeout(() => {}, 1)", "Timeout\n"],
    ["Colour.Red", "0\n"],
    ["[sigmoid, generator(1)]", /^\[\n {2}sigmoid: range \(0, 1\), .*,\n {2}generator\(1\)\n\]\n$/],
    [
      "linspace(0, 1, 500)",
      /^Float64Array\(500\) \[\n(.*\n){5,10} {2}\.\.\. 480 more items\n\]\n$/,
    ],
  ] as const)
    it(`shows for ${code}: ${shown}`, async () => {
      expect(printed(await kernel.run(code))).match(
        typeof shown === "string" ? new RegExp(`^${shown}$`) : shown,
      );
    });

  for (const code of [
    "sigmoid(",
    "sigmoid(|)",
    "sigmoid(1, |)",
    'sigmoid("a|',
    "sigmoid([(|",
    "Math.abs(sigmoid(|)",
    "sigmoid(\n  1,\n  |\n)",
  ])
    it(`answers in ${JSON.stringify(code)} of the call`, async () => {
      const at = code.includes("|") ? code.indexOf("|") : code.length;
      const request = { code: code.replace("|", ""), cursor_pos: at, detail_level: 0 };
      const { reply } = await kernel.ask("inspect", request);
      expect(reply.data?.["text/plain"]).contain("sigmoid(x");
    });

  it("answers nothing after a call, and outside of any", async () => {
    for (const code of ["sigmoid(1) ", "1 + ("]) {
      const { reply } = await kernel.ask("inspect", { code, cursor_pos: code.length });
      expect(reply.found).equal(false);
    }
  });

  it("completes a member by its own before those of every function, with their kinds", async () => {
    const { reply } = await kernel.ask("complete", { code: "sigmoid.", cursor_pos: 8 });
    expect(reply.matches.slice(0, 3)).eql(["derivative", "derivativeFormula", "formula"]);
    expect(reply.matches.indexOf("apply")).above(reply.matches.indexOf("zeroCentred"));
    const kinds = reply.metadata._jupyter_types_experimental;
    expect(kinds.slice(0, 2)).eql([
      { text: "derivative", type: "function", start: 8, end: 8 },
      { text: "derivativeFormula", type: "property", start: 8, end: 8 },
    ]);
  });

  it("completes a name with its kind", async () => {
    for (const [code, text, type] of [
      ["sigm", "sigmoid", "function"],
      ["Mat", "Math", "instance"],
      ["clas", "class", "keyword"],
      ["Float64Arr", "Float64Array", "class"],
      ["colo", "Colour", "class"],
    ]) {
      const { reply } = await kernel.ask("complete", { code, cursor_pos: code.length });
      const kinds = reply.metadata._jupyter_types_experimental as { text: string }[];
      expect(kinds.find((each) => each.text === text)).contain({ type });
    }
  });

  it("finds every place of tslab that it changes", () => {
    expect(kernel.log()).equal("");
  });
});
