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
  it("whole numbers turn in whole steps, 0 and 1 in hundredths, seeds always in whole ones", () => {
    expect(scaleOf({ name: "depth", value: 50 })).to.eql({ min: 1, max: 200, step: 1 });
    expect(scaleOf({ name: "std", value: 1 })).to.eql({ min: 0.01, max: 4, step: 0.01 });
    expect(scaleOf({ name: "seed", value: 1 })).to.eql({ min: 0, max: 100, step: 1 });
  });

  it("fractions turn in hundredths of their size", () => {
    expect(scaleOf({ name: "step", value: 0.1 })).to.eql({ min: 0.01, max: 0.4, step: 0.01 });
    expect(scaleOf({ name: "rate", value: 2e-5 })).to.eql({ min: 1e-6, max: 8e-5, step: 1e-6 });
    expect(scaleOf({ name: "low", value: -0.5 })).to.eql({ min: -2, max: 2, step: 0.01 });
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
