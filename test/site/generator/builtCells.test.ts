import { expect } from "chai";
import "../setUp";
import { evaluate } from "../../../site/live/worker/evaluate";
import { failureOf } from "../../../site/live/worker/failure";
import { turnedIn, type BuiltCell } from "../../../site/live/worker/builtCell";
import { codeCell, importedCells } from "../live/importedCells";

const ran = "globalThis.ran = true";

/** Sources that could end their function, mean something else in a module, or break it. */
const broken: readonly string[] = [
  `}); ${ran}; ({`,
  `} }); ${ran}; ({ run: async function() {`,
  `} ${ran}; {`,
  `*/ ${ran}; /*`,
  `/* no end`,
  `// ${"a comment"}\n}, ...${ran} //`,
  "`no end",
  "`${",
  `0 <!-- } }); ${ran}; ({\n`,
  `let a = 1, b = 2; a <!--b`,
  `let x = 0; <!-- a comment of a script`,
  `let x = 0;\n--> a comment of a script`,
  "return 1;",
  "const a = 1; const a = 2;",
  "break outer;",
  "here: here: 1;",
  "super.x;",
  "new.target;",
  "import.meta.url;",
  "yield 1;",
  "const await = 1;",
  "const __cell = 1;",
  "export default 1;",
  "export * from 'm';",
  "import { a } from",
  "const = 2;",
  "#!/bin/x\n1;",
  "let x = 0; //# sourceURL=https://elsewhere.example/x.js",
  "let x = 0; /*# sourceMappingURL=data:application/json,{} */",
];

const sound: Readonly<Record<string, [source: string, value: unknown]>> = {
  "a tag": ['"</script>-->";', "</script>-->"],
  "ends of lines within a text": ['"\u2028\u2029".length', 2],
  "a comment in the end": ["7 // }); ({", 7],
  "an end of a comment in a text": ['"*/ }); ({"', "*/ }); ({"],
  "a template": ["`}); ${`${'`'}`} ({`", "}); ` ({"],
  "a regular expression": ["/[`'\"}]\\/*/.source", "[`'\"}]\\/*"],
  "arguments of its function": ["typeof arguments[1]", "undefined"],
  "no this": ["this", undefined],
  "a label": ["out: for (;;) { break out; }\n1", 1],
  waiting: ["await (async () => await 5)()", 5],
  "a strict directive": ['"use strict"; 5', 5],
  "names of all objects": [
    "const __proto__ = 1, constructor = 2; [__proto__, constructor]",
    [1, 2],
  ],
};

describe("moduleOf", () => {
  const own = new Set(Object.getOwnPropertyNames(globalThis));
  afterEach(() => {
    for (const name of Object.getOwnPropertyNames(globalThis))
      if (!own.has(name)) Reflect.deleteProperty(globalThis, name);
  });
  const value = ({ run }: BuiltCell, turned: unknown[] = []): Promise<unknown> =>
    evaluate(run, { import: () => ({}), turned });

  for (const source of broken)
    it(`leaves out ${JSON.stringify(source)}, and keeps the others`, async () => {
      const last = codeCell("last", "\nnull.x");
      const cells = await importedCells([codeCell("bad", source), codeCell("a", "1"), last]);
      expect(cells.map(({ id }) => id)).to.eql(["a", "last"]);
      expect("ran" in globalThis).to.equal(false);
      expect(await value(cells[0])).to.equal(1);
      const failure = await value(cells[1]).catch((thrown) => failureOf(thrown, String, cells));
      expect(failure).to.include({ cell: "last", line: 2 });
    });

  for (const [what, [source, expected]] of Object.entries(sound))
    it(`compiles ${what} as it is`, async () => {
      const cells = await importedCells([codeCell("it", source), codeCell("last", "\n\nnull.x")]);
      expect(await value(cells[0])).to.eql(expected);
      expect(cells[0].source).to.equal(source);
      const failure = await value(cells[1]).catch((thrown) => failureOf(thrown, String, cells));
      expect(failure).to.include({ cell: "last", line: 3 });
    });

  it("keeps what each cell declares, also a name that objects have", async () => {
    const [cell] = await importedCells([codeCell("it", "const __proto__ = 1; let b = c;")]);
    expect(Object.entries(cell.declares)).to.eql([
      ["__proto__", "fixed"],
      ["b", "changeable"],
    ]);
    expect(cell.uses).to.eql(["c"]);
  });

  const source = `let n = 5; // layers
const list: number[] = [1, 2]; // widths
const start = "a"; // its start: "a" or "b"
const guess = NaN; // your guess
const phi = tanh; // the function
[n, list, start, guess, phi]`;
  const turn = (cell: BuiltCell, changed: string): unknown[] | undefined =>
    turnedIn(cell, changed, (name) => (name === "relu" ? Math.max : undefined));

  it("looks values up where a reader turned them", async () => {
    Object.assign(globalThis, { tanh: Math.tanh });
    const [cell] = await importedCells([codeCell("it", source)], ["tanh", "relu"]);
    expect(turn(cell, source)).to.eql(Array(5).fill(undefined));
    expect(await value(cell)).to.eql([5, [1, 2], "a", NaN, Math.tanh]);
    for (const [from, to, expected] of [
      ["5", "1e+21", [1e21, [1, 2], "a", NaN, Math.tanh]],
      ["5", "-0.5", [-0.5, [1, 2], "a", NaN, Math.tanh]],
      ["[1, 2]", "[3, -4, 0]", [5, [3, -4, 0], "a", NaN, Math.tanh]],
      ['"a"', '"b"', [5, [1, 2], "b", NaN, Math.tanh]],
      ["NaN", "0", [5, [1, 2], "a", 0, Math.tanh]],
      ["tanh", "relu", [5, [1, 2], "a", NaN, Math.max]],
    ] as const)
      expect(await value(cell, turn(cell, source.replace(from, to))), to).to.eql(expected);
  });

  it("has no function for a source that is changed elsewhere, or by more than a value", async () => {
    const [cell] = await importedCells([codeCell("it", source)], ["tanh", "relu"]);
    for (const [from, to] of [
      ["5", "6 + 1"],
      ["5", "[6]"],
      ["5", '{"a":1}'],
      ["5", "null"],
      ["5", "05"],
      ["5", "5, evil = 1"],
      ["[1, 2]", '[1, {"a":2}]'],
      ["[1, 2]", "7"],
      ["tanh", "eval"],
      ["tanh", "relu()"],
      ["layers", "rows"],
      ["let n", "const n"],
      ["let n = 5;", ""],
      ["phi]", "phi];"],
    ])
      expect(turn(cell, source.replace(from, to)), to).to.equal(undefined);
  });

  for (const [what, text] of [
    ["of a comment", "/*\nconst n = 5; // layers\n*/\nconst m = f();"],
    ["of a text", "const text = `\nconst n = 5; // layers\n`;"],
    ["whose option the cell declares", "const n = tanh; // a function\nconst relu = f();"],
  ] as const)
    it(`takes no value ${what} for one to look up`, async () => {
      const [cell] = await importedCells([codeCell("it", text)], ["tanh", "relu"]);
      expect(cell.values).to.eql([]);
      expect(turn(cell, text)).to.eql([]);
      expect(turn(cell, text.replace(/5|tanh/, "relu"))).to.equal(undefined);
    });
});
