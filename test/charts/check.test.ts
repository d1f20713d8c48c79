import { expect } from "chai";
import { renderCheck, type Answer, type Judgement } from "../../src/charts/check";
import { tanh } from "../../src/index";

const said = (answer: unknown, judgement: Judgement): string =>
  /^<p>Exercise 1: (.*)<\/p>$/.exec(renderCheck("1", answer as Answer, judgement))![1];

describe("check", () => {
  const number: Judgement = { right: 0.25, tolerance: 0.01, mistakes: [[1, "That is tanh's."]] };
  const f: Judgement = {
    right: tanh,
    at: [-1, 0, 2],
    tolerance: 1e-9,
    mistakes: [[Math.atan, "Close."]],
  };

  const cases: readonly (readonly [title: string, answer: unknown, Judgement, verdict: string])[] =
    [
      ["NaN is no answer yet", NaN, number, "not answered yet."],
      ["undefined is no answer yet", undefined, number, "not answered yet."],
      ["a right number", 0.2501, number, "right."],
      ["a number at the tolerance", 0.26, { right: 0.25, tolerance: 0.0100001 }, "right."],
      ["a number too far off", 0.27, number, "not yet."],
      ["a usual mistake", 1.001, number, "not yet. That is tanh&#39;s."],
      ["a text for a number", "0.25", number, "needs a number, got &quot;0.25&quot;."],
      ["a function that gives NaN", () => NaN, f, "not answered yet."],
      ["a right function", (x: number) => 1 - 2 / (Math.exp(2 * x) + 1), f, "right."],
      ["a function right in one place", (x: number) => x * 0, f, "not yet."],
      ["a function with a usual mistake", Math.atan, f, "not yet. Close."],
      ["a number for a function", 1, f, "needs a function, got 1."],
      ["a list", [1, 2], { right: [1, 2] }, "right."],
      ["a list of which a part is missing", [1, NaN], { right: [1, 2] }, "not yet."],
      ["a list of another length", [1, 2, 3], { right: [1, 2] }, "not yet."],
      ["an empty word is no answer yet", "", { right: "linear" }, "not answered yet."],
      ["a word with other capitals", " Linear", { right: "linear" }, "right."],
      ["another word", "none", { right: "linear" }, "not yet."],
      ["an infinite number", Infinity, { right: Infinity }, "right."],
    ];
  for (const [title, answer, judgement, verdict] of cases) {
    it(`${title}: ${verdict}`, () => expect(said(answer, judgement)).to.equal(verdict));
  }

  it("tells why a reader's function stopped", () => {
    const stops = (): number => {
      throw new Error("k is not defined");
    };
    expect(said(stops, f)).to.equal("your function stopped. k is not defined");
  });

  it("refuses to compare functions nowhere", () => {
    expect(() => said(tanh, { right: tanh })).to.throw(TypeError, "at must hold the places");
  });
});
