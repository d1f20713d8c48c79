import { expect } from "chai";

import { outputDifferences as differences } from "../../../tools/notebooks/compare.mjs";
import { selectNotebooks } from "../../../tools/notebooks/list.mjs";
import { rerunPlan } from "../../../tools/notebooks/rerun.mjs";
import { figureHtml, printed, sampleNotebook, shown } from "../../notebooks/sample";

const none = sampleNotebook(["# Title", "1"]);
const withOutput = (output: object): string =>
  sampleNotebook(["# Title", "1"], (cells) => (cells[1].outputs = [output]));
const text = (text: string): string => withOutput(printed(text));
const figure = (picture: string): string =>
  withOutput(shown(figureHtml(picture, "Figure 1.1. A line.")));
const long = "x".repeat(500);

describe("outputDifferences", () => {
  for (const [title, stored, given, said] of [
    [
      "shows the first line that differs",
      text("1\n2\n"),
      text("1\n3\n"),
      /^code cell 1: output differs in line 2:\n {4}stored: 2\n {4}now: {4}3$/,
    ],
    [
      "shows the part of a long line that differs",
      text(long + "1"),
      text(long + "2"),
      /stored: …x{50}1\n.*now: {4}…x{50}2$/s,
    ],
    [
      "says of a figure that it differs, and its caption",
      figure("aaaa"),
      figure("bbbb"),
      /^code cell 1: the figure of output differs: Figure 1\.1\. A line\.$/,
    ],
    ["names an output that is new", none, text("1\n"), /is not stored/],
    ["names an output that is gone", text("1\n"), none, /no longer given/],
    [
      "names a file that is only written otherwise",
      none + " ",
      none,
      /not written as JupyterLab writes it/,
    ],
  ] as const)
    it(title, () => {
      const found = differences(stored, given);
      expect(found).to.have.lengthOf(1);
      expect(found[0]).to.match(said);
    });

  it("finds nothing when only the numbers of cells differ", () => {
    const other = sampleNotebook(["# Title", "1"], (cells) => (cells[1].execution_count = 4));
    expect(differences(other, none)).to.eql([]);
  });
});

describe("selectNotebooks", () => {
  const all = ["00-introduction", "05-exploding-gradients", "zh/05-exploding-gradients"].map(
    (name) => ({ name, edition: name.startsWith("zh/") ? "zh" : "" }),
  );
  const select = (...words: string[]): string[] =>
    selectNotebooks(all, words).map(({ name }: { name: string }) => name);

  for (const [word, chosen] of [
    ["05", "05-exploding-gradients"],
    ["exploding", "05-exploding-gradients"],
    ["notebooks/05-exploding-gradients.ipynb", "05-exploding-gradients"],
    ["zh", "zh/05-exploding-gradients"],
    ["zh/05", "zh/05-exploding-gradients"],
  ])
    it(`takes ${chosen} for ${word}`, () => expect(select(word)).to.eql([chosen]));
  it("takes all for no words", () => expect(select()).to.have.lengthOf(3));
  it("throws for an unknown name and lists those that exist", () => {
    expect(() => select("77")).to.throw(
      'There is no notebook "77"; those that exist: 00-introduction, 05-exploding-gradients, zh/05-',
    );
  });
});

describe("rerunPlan", () => {
  it("runs set-up and parameters, then sections in reverse, each cell twice but one tagged once", () => {
    const text = sampleNotebook(["# T", "s", "p", "## A", "a", "b", "## B", "c"], (cells) => {
      cells[5].metadata.tags = ["once"];
    });
    expect(rerunPlan(text, "sample")).to.eql([1, 2, 7, 7, 4, 4, 5]);
  });
});
