import { expect } from "chai";
import { describe as inWords } from "../../src/numerics/describe";

describe("describe", () => {
  it("tells a number from a text", () => {
    expect([inWords(1), inWords("1"), inWords(1n), inWords(-0)]).to.eql(["1", '"1"', "1n", "-0"]);
  });

  it("is short for what is long", () => {
    expect(inWords([1, 2])).to.equal("an Array of length 2");
    expect(inWords(new Float64Array(3))).to.equal("a Float64Array of length 3");
    expect(inWords({ a: 1 })).to.equal("an Object");
    const [longest, longer] = [40, 41].map((length) => inWords("x".repeat(length)));
    expect([longest, longer]).to.eql([`"${"x".repeat(40)}"`, `"${"x".repeat(40)}…"`]);
  });

  it("knows nothing and functions", () => {
    expect([inWords(null), inWords(undefined), inWords(Math.sin)]).to.eql([
      "null",
      "undefined",
      "the function sin",
    ]);
    expect([inWords(() => 1), inWords(Object.create(null))]).to.eql([
      "the function without a name",
      "an object",
    ]);
  });
});
