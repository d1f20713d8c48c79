import { expect } from "chai";

import { movedBy, readStatements } from "../../../site/generator/moved";

/** The cells, counted from 0, that `x` of the first one moves. */
const moved = (...sources: string[]): number[] =>
  movedBy(["const x = 1, other = 2;", ...sources].map(readStatements), 0, "x");

describe("what a value moves", () => {
  it("is what takes it, directly or by others", () => {
    expect(moved("const y = x;", "const z = () => y;", "z();", "other;")).eql([1, 2, 3]);
  });

  it("is not what a cell holds beside a refusal of the value", () => {
    expect(moved("if (x < 1) throw Error();\nconst percent = () => 1;", "percent();")).eql([1]);
    expect(moved("for (const n of [x, other]) if (n < 1) throw Error();", "other;")).eql([1]);
  });

  it("is a collection that is filled with it", () => {
    const fills = "for (let i = 0; i < x; i++) found.push(i);";
    expect(moved("const found = [];", fills, "found;", "other;")).eql([2, 3]);
    expect(moved("const found: number[] = [];", `${fills}\nfound.length;`)).eql([2]);
  });

  it("is not what a figure of it only uses", () => {
    const axis = "const axis = { ticks: 5 };";
    expect(moved(axis, "figure({ x: axis, marks: [x] });", "figure({ x: axis });")).eql([2]);
  });

  it("ends where its name, or one that rests on it, is declared anew", () => {
    expect(moved("const y = x;", "const y = 3;", "y;")).eql([1]);
    expect(moved("const x = 5;", "x;")).eql([]);
  });

  it("is nothing in a cell that cannot be read, and what comes after it all the same", () => {
    expect(moved("const = x;", "x;")).eql([2]);
  });
});
