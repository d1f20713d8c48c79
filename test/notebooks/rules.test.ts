import { expect } from "chai";

import { parseNotebook } from "./notebook";
import { outputRules, structureRules } from "./rules";
import { figureHtml, printed, sampleNotebook, shown, type SampleCell } from "./sample";
import { codeDifferences, strayDollars, textRules } from "./textRules";

const rules = { ...structureRules, ...outputRules, ...textRules };
const sources = [
  "# Title",
  'import { tanh } from "activation-notebooks";',
  "const n = 5;",
  "> So",
  "n",
];
const tag = (cells: SampleCell[]): void => void (cells[2].metadata.tags = ["parameters"]);

function broken(list: string[], change: (cells: SampleCell[]) => void = () => {}): string[] {
  const notebook = parseNotebook(
    sampleNotebook(list, (cells) => {
      tag(cells);
      change(cells);
    }),
  );
  return Object.keys(rules).filter((title) => rules[title](notebook, "99-sample").length > 0);
}

const replaced = (i: number, source: string): string[] =>
  sources.map((old, j) => (j === i ? source : old));

describe("the rules for notebooks", () => {
  it("find nothing in a good notebook", () => {
    expect(
      broken(sources, (cells) => {
        cells[4].outputs = [shown(figureHtml("aaaa", "Figure 99.1. A line."))];
      }),
    ).to.eql([]);
  });

  for (const [title, list] of [
    ["begins with a heading", replaced(0, "> no heading")],
    ["has a set-up cell of imports alone", replaced(1, 'import { tanh } from "x";\nconst y = 1;')],
    [
      'folds the code of its checks, whose tag is "check"',
      replaced(4, 'check("1", NaN, { right: 1 });'),
    ],
    ["has short and narrow code cells", replaced(4, "n;\n".repeat(15) + "n")],
    ["has short and narrow code cells", replaced(4, `"${"x".repeat(87)}"`)],
    ["explains code at least every second cell", replaced(3, "1")],
    ["links to files and headings that exist", replaced(3, "> [a](no-such-file.md)")],
    ["links to files and headings that exist", replaced(3, "> [a](#No-such-heading)")],
    ["has no dollar sign that would be taken for mathematics", replaced(3, "> It costs $5.")],
    ["names no path of a machine", replaced(4, '"/home/me/x"')],
  ] as const)
    it(`see that a notebook not ${title}: ${firstLine(list.find((s, i) => s !== sources[i])!)}`, () => {
      expect(broken([...list])).to.eql([title]);
    });

  for (const [title, change] of [
    ["is for the tslab kernel, with an id for every cell", (c) => (c[4].id = c[3].id)],
    ['has a second code cell tagged "parameters", the only one', (c) => (c[2].metadata = {})],
    ["was run from top to bottom", (c) => (c[4].execution_count = 7)],
    ["holds no error", (c) => (c[4].outputs = [{ ...printed("oh"), name: "stderr" }])],
    [captions("Figure 98.1. A line."), figure("aaaa", "Figure 98.1. A line.")],
    [captions("Figure 99.2. A line."), figure("aaaa", "Figure 99.2. A line.")],
    [captions("no alternative text"), figure("aaaa", "Figure 99.1. A line.", "")],
    ["has figures of at most 40 kB", figure("a".repeat(40_000), "Figure 99.1. A line.")],
  ] as [string, (cells: SampleCell[]) => void][])
    it(`see that a notebook not ${title}`, () => {
      expect(broken(sources, change)).to.eql([title.replace(/: [^:]*$/, "")]);
    });
});

describe("the rule for checks", () => {
  const check = '// Checks\ncheck("1", NaN, { right: 1 });';
  const folded = { tags: ["check"], jupyter: { source_hidden: true } };
  const title = 'folds the code of its checks, whose tag is "check"';
  for (const [what, source, metadata, titles] of [
    ["finds nothing in a folded cell that begins with a comment", check, folded, []],
    ["sees a check that is not folded", check, { tags: ["check"] }, [title]],
    ["sees a check whose first line shows", check.replace("// Checks\n", ""), folded, [title]],
    ["sees the tag on another cell", "n", folded, [title]],
  ] as const)
    it(what, () => {
      const change = (cells: SampleCell[]): void =>
        void (cells[4].metadata = structuredClone(metadata) as SampleCell["metadata"]);
      expect(broken(replaced(4, source), change)).to.eql(titles);
    });
});

describe("a rule", () => {
  const said = (title: string, list: string[]): string[] =>
    rules[title](parseNotebook(sampleNotebook(list)), "99-sample");

  it("says what to write where", () => {
    expect(said("has short and narrow code cells", replaced(4, `n;\n"${"x".repeat(91)}"`))).to.eql([
      "code cell 3: line 2 has 93 columns: break it at 88",
    ]);
    expect(said('has a second code cell tagged "parameters", the only one', sources)).to.eql([
      'code cell 2: add the tag "parameters"',
    ]);
  });

  it("names the link that a neighbour of a new notebook lacks", () => {
    const rule = rules["links to the notebooks before and after it"];
    expect(rule(parseNotebook(sampleNotebook(sources)), "00-introduction")).to.eql([
      "add the link [...](01-sigmoid.ipynb) to its first cell",
    ]);
  });
});

function firstLine(text: string): string {
  return text.split("\n")[0].slice(0, 30);
}

function captions(what: string): string {
  return `captions its figures "Figure N.1." and so on, each with an alternative text: ${what}`;
}

function figure(picture: string, caption: string, alt?: string): (cells: SampleCell[]) => void {
  return (cells) => void (cells[4].outputs = [shown(figureHtml(picture, caption, alt))]);
}

describe("strayDollars", () => {
  it("leaves formulas and code alone", () => {
    expect(strayDollars("$x^2$ and $$y$$, `$HOME`, \\$5, $\\text{one two three}$")).to.eql([]);
  });

  it("finds prices", () => {
    expect(strayDollars("from $5 up to $6")).to.have.lengthOf(1);
    expect(strayDollars("$5")).to.eql(["an odd number of $"]);
  });
});

describe("codeDifferences", () => {
  it("names the code cells that a translation changes, and ignores its prose", () => {
    const english = parseNotebook(sampleNotebook(sources));
    expect(codeDifferences(english, parseNotebook(sampleNotebook(replaced(3, "> 所以"))))).to.eql(
      [],
    );
    expect(codeDifferences(english, parseNotebook(sampleNotebook(replaced(4, "n + 1"))))).to.eql([
      "code cell 3 is not that of the English notebook: copy it from there",
    ]);
  });
});
