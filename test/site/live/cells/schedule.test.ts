import { expect } from "chai";
import type { Names } from "../../../../site/live/worker/compile";
import { cellsAfter, cellsBefore } from "../../../../site/live/cells/schedule";

const cell = (declares: string, uses: string, kind: "fixed" | "changeable" = "fixed"): Names => ({
  declares: Object.fromEntries(declares.split(" ").map((name) => [name, kind])),
  uses: uses.split(" "),
});

describe("schedule", () => {
  const cells = [
    cell("Plot", ""),
    cell("n seed", ""),
    cell("x", "n"),
    cell("x", "Plot"),
    cell("y", "x seed"),
  ];

  it("cellsBefore: the last that declare a used name, and what those need", () => {
    expect(cellsBefore(cells, 4)).to.eql([0, 1, 3]);
    expect(cellsBefore(cells, 2)).to.eql([1]);
    expect(cellsBefore(cells, 0)).to.eql([]);
  });

  it("cellsBefore: also those that may have changed a value in between", () => {
    const rng = cell("rng", "", "changeable");
    const drawn = [rng, cell("a", "rng"), cell("b", ""), cell("c", "rng"), cell("d", "rng")];
    expect(cellsBefore(drawn, 3)).to.eql([0, 1]);
  });

  it("cellsBefore: another name of a function stays what it is, one of a list does not", () => {
    const named = (what: Names): Names[] => [
      what,
      { declares: { mine: "as it" }, uses: ["it"] },
      cell("a", "mine"),
      cell("b", "mine"),
    ];
    expect(cellsBefore(named(cell("it", "")), 3)).to.eql([0, 1]);
    expect(cellsBefore(named(cell("other", "")), 3)).to.eql([1]);
    expect(cellsBefore(named(cell("it", "", "changeable")), 3)).to.eql([0, 1, 2]);
    const itself: Names = { declares: { x: "as x", y: "as x" }, uses: [] };
    expect(cellsBefore([itself, cell("a", "y"), cell("b", "y")], 2)).to.eql([0, 1]);
  });

  it("cellsBefore: a name that a cell both declares and uses is an earlier cell's", () => {
    expect(cellsBefore([cell("x", ""), cell("x", "x")], 1)).to.eql([0]);
  });

  it("cellsAfter: all that rest on a cell, or on one of its names", () => {
    expect(cellsAfter(cells, 1)).to.eql([2, 4]);
    expect(cellsAfter(cells, 1, "n")).to.eql([2]);
    expect(cellsAfter(cells, 1, "seed")).to.eql([4]);
    expect(cellsAfter(cells, 2)).to.eql([]);
    expect(cellsAfter(cells, 0)).to.eql([3, 4]);
  });

  it("cellsAfter: what a value moves by the statements, as long as the author's cells are in place", () => {
    const built = (declares: string, uses: string, ...movedBy: string[]) => ({
      ...cell(declares, uses),
      movedBy,
    });
    const parameters = { ...built("n", ""), id: "p" };
    // "count" is made of n, "format" is not.
    const authors = [parameters, built("count format", "n", "p n"), built("y", "format")];
    expect(cellsAfter(authors, 0, "n")).to.eql([1]);
    expect(cellsAfter(authors, 0)).to.eql([1, 2]);
    const edited = [parameters, cell("count format", "n"), built("y", "format")];
    expect(cellsAfter(edited, 0, "n")).to.eql([1, 2]);
    expect(cellsAfter([...authors, cell("z", "n")], 0, "n")).to.eql([1, 3]);
    expect(cellsAfter([...authors, cell("z", "count"), built("w", "z")], 0, "n")).to.eql([1, 3, 4]);
  });
});
