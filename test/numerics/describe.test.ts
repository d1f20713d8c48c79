import { expect } from "chai";
import { describe as inWords } from "../../src/numerics/describe";

const long = "x".repeat(40);

describe("describe", () => {
  const cases: [value: unknown, words: string][] = [
    [1, "1"],
    [-0, "-0"],
    [1n, "1n"],
    ["1", '"1"'],
    [long, `"${long}"`],
    [`${long}x`, `"${long}…"`],
    [null, "null"],
    [undefined, "undefined"],
    [new Float64Array(3), "a Float64Array of length 3"],
    [{ a: 1 }, "an Object"],
    [Object.create(null), "an object"],
    [Math.sin, "the function sin"],
    [
      (
        () => () =>
          1
      )(),
      "the function without a name",
    ],
  ];
  for (const [value, words] of cases) {
    it(`writes ${words}`, () => {
      expect(inWords(value)).to.equal(words);
    });
  }
});
