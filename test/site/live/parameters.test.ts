import { expect } from "chai";
import { linkTo, valuesIn } from "../../../site/live/link";
import { findParameters, scaleOf } from "../../../site/live/parameters";

const source = `const seed = 42; // of every random number
const step: number = 1e-3
  const indented = 1;
const list = [1, 2];
let low = -0.5; //no space
const big = 10_000; const after = 2;
const sum = 1 + 2;`;

describe("findParameters", () => {
  it("finds the numbers that stand alone on their line, with their meaning", () => {
    const found = findParameters(source).map(({ name, value, meaning }) => [name, value, meaning]);
    expect(found).to.eql([
      ["seed", 42, "of every random number"],
      ["step", 0.001, ""],
      ["low", -0.5, "no space"],
    ]);
  });

  it("start and end enclose the number in the source", () => {
    const texts = findParameters(source).map(({ start, end }) => source.slice(start, end));
    expect(texts).to.eql(["42", "1e-3", "-0.5"]);
  });
});

describe("scaleOf", () => {
  for (const [what, name, value, min, max, step] of [
    ["whole numbers turn in whole steps", "depth", 50, 1, 200, 1],
    ["1 turns in hundredths", "std", 1, 0.01, 4, 0.01],
    ["a seed turns in whole steps", "seed", 1, 0, 100, 1],
    ["a fraction turns in hundredths of its size", "step", 0.1, 0.01, 0.4, 0.01],
    ["so does a small one", "rate", 2e-5, 1e-6, 8e-5, 1e-6],
    ["a negative number turns to both sides", "low", -0.5, -2, 2, 0.01],
  ] as const)
    it(what, () => {
      expect(scaleOf({ name, value })).to.eql({ min, max, step });
    });
});

describe("the link of a page", () => {
  const parameters = [
    { name: "depth", value: 50 },
    { name: "width", value: 8 },
  ];

  it("valuesIn takes finite numbers for names of the page, and nothing else", () => {
    expect(valuesIn("?depth=20&evil=1&width=x", parameters)).to.eql({ depth: 20 });
    const odd = ["1e999", "0x10", "1;f()", "", " 1", "Infinity", "1".repeat(30), "1%0A2"];
    for (const text of odd) expect(valuesIn(`?depth=${text}`, parameters), text).to.eql({});
    expect(valuesIn("?depth=-1.5e-3&width=.5", parameters)).to.eql({ depth: -0.0015, width: 0.5 });
    expect(valuesIn("?__proto__=1&constructor=2", parameters)).to.eql({});
  });

  it("linkTo keeps what was turned, drops what was not, and leaves the rest of the address", () => {
    const address = "https://host/page?width=3&lang=zh#top";
    expect(linkTo(address, parameters, { depth: 20, width: 8 })).to.equal(
      "https://host/page?lang=zh&depth=20#top",
    );
    expect(linkTo("https://host/page#top", parameters, { depth: 20 })).to.equal(
      "https://host/page?depth=20#top",
    );
  });

  it("what linkTo writes, valuesIn reads", () => {
    const values = { depth: 1e-7, width: -123456789.25 };
    expect(
      valuesIn(new URL(linkTo("https://host/", parameters, values)).search, parameters),
    ).to.eql(values);
  });
});
