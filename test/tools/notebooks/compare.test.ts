import { expect } from "chai";

import { outputDifferences as differences } from "../../../tools/notebooks/compare.mjs";
import { selectNotebooks } from "../../../tools/notebooks/list.mjs";
import { rerunPlan } from "../../../tools/notebooks/rerun.mjs";
import { figureHtml, printed, sampleNotebook, shown } from "../../notebooks/sample";

const withOutput = (output: object, source = "1"): string =>
  sampleNotebook(["# Title", source], (cells) => (cells[1].outputs = [output]));

describe("outputDifferences", () => {
  it("finds nothing when the files are equal", () => {
    expect(differences(withOutput(printed("1\n")), withOutput(printed("1\n")))).to.eql([]);
  });

  it("shows the first line that differs", () => {
    expect(differences(withOutput(printed("1\n2\n")), withOutput(printed("1\n3\n")))).to.eql([
      "code cell 1: output differs in line 2:\n    stored: 2\n    now:    3",
    ]);
  });

  it("shows the part of a long line that differs", () => {
    const [text] = differences(
      withOutput(printed("x".repeat(500) + "1")),
      withOutput(printed("x".repeat(500) + "2")),
    );
    expect(text).to.match(/stored: …x{50}1\n.*now: {4}…x{50}2$/s);
  });

  it("says of a figure that it differs, and its caption", () => {
    const [stored, given] = ["aaaa", "bbbb"].map((picture) =>
      withOutput(shown(figureHtml(picture, "Figure 1.1. A line."))),
    );
    expect(differences(stored, given)).to.eql([
      "code cell 1: the figure of output differs: Figure 1.1. A line.",
    ]);
  });

  it("names an output that is new or gone", () => {
    const [none, one] = [sampleNotebook(["# Title", "1"]), withOutput(printed("1\n"))];
    expect(differences(none, one)[0]).to.contain("is not stored");
    expect(differences(one, none)[0]).to.contain("no longer given");
  });

  it("ignores the numbers of cells, and names a file that is only written otherwise", () => {
    const first = sampleNotebook(["# Title", "1"]);
    const other = sampleNotebook(["# Title", "1"], (cells) => (cells[1].execution_count = 4));
    expect(differences(other, first)).to.eql([]);
    expect(differences(first + " ", first)[0]).to.contain("not written as JupyterLab writes it");
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
