import { expect } from "chai";
import { findParameters } from "../../../site/generator/parameters";
import { scaleOf } from "../../../site/generator/scale";

const source = `const seed = 42; // the luck
const step: number = 1e-3
  const indented = 1;
const list = [1, 2]; // widths, 1 to 64: one curve for each
let low = -0.5; //no space
const big = 10_000; const after = 2;
const sum = 1 + 2;
const depth = 50; // layers (of each network), 1 to 200
const size = 8; // units, from 1 to 16.
const phi = tanh; // the function: any that you can import
const start = "kaiming"; // its weights: "xavier", "gain" or their size
const other = unknown; // no function
const alone = "text"; // nothing else is said`;

describe("findParameters", () => {
  const found = findParameters("01-03", source, ["relu", "tanh"]);
  const by = Object.fromEntries(found.map((each) => [each.name, each]));

  it("finds the values that stand alone on their line, with their meaning", () => {
    expect(found.map(({ name, kind, text, meaning }) => [name, kind, text, meaning])).to.eql([
      ["seed", "number", "42", "the luck"],
      ["list", "list", "[1, 2]", "widths"],
      ["low", "number", "-0.5", "no space"],
      ["depth", "number", "50", "layers"],
      ["size", "number", "8", "units"],
      ["phi", "choice", "tanh", "the function"],
      ["start", "choice", '"kaiming"', "its weights"],
    ]);
  });

  it("finds ranges and options where the comment says them", () => {
    expect([by.depth.range, by.list.range, by.seed.range]).to.eql([[1, 200], [1, 64], null]);
    expect(by.phi.options).to.eql(["relu", "tanh"]);
    expect(by.start.options).to.eql(['"kaiming"', '"xavier"', '"gain"']);
  });

  it("asks for a guess in the words of the comment, whole", () => {
    const text = "const guess = NaN; // your guess: of 100 networks: how many die?";
    const [guess] = findParameters("01-07", text, []);
    expect(guess).to.include({ text: "NaN", meaning: "of 100 networks: how many die?" });
  });
});

describe("scaleOf", () => {
  for (const [what, name, text, range, min, max, step, log] of [
    ["whole numbers turn in whole steps", "depth", "50", null, 1, 200, 1, false],
    ["1 turns in hundredths", "std", "1", null, 0.01, 4, 0.01, false],
    ["a seed turns in whole steps", "seed", "1", null, 0, 100, 1, false],
    ["a fraction turns in hundredths of its size", "step", "0.1", null, 0.01, 0.4, 0.01, false],
    ["so does a small one", "rate", "2e-5", null, 1e-6, 8e-5, 1e-6, false],
    ["a negative number turns to both sides", "low", "-0.5", null, -2, 2, 0.01, false],
    ["the author's range comes first", "depth", "50", [2, 300], 2, 300, 1, false],
    ["a wide one is logarithmic", "n", "50", [1, 10000], 1, 10000, 1, true],
    ["with a fraction it has a hundred steps or more", "w", "1.5", [-20, 20], -20, 20, 0.1, false],
  ] as const)
    it(what, () => {
      expect(scaleOf({ name, text, range })).to.eql({ min, max, step, log });
    });
});
