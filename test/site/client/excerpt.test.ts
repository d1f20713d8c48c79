import { expect } from "chai";

import "../setUp";
import { excerptOf } from "../../../site/client/excerpt";

const shown = (text: string, hits: string[], more?: string): string =>
  excerptOf({
    section: { page: "", anchor: "", language: "en", title: "", heading: "", text, more },
    hits,
  })
    .map(([piece, isHit]) => (isHit ? `[${piece}]` : piece))
    .join("");

describe("excerptOf", () => {
  for (const [what, text, hits, excerpt] of [
    ["marks whole words of either case", "He fits the helium.", ["he"], "[He] fits the helium."],
    ["marks Chinese anywhere", "当梯度消失时", ["消失"], "当梯度[消失]时"],
    ["takes signs as they are", "f(x) = a.b", ["a.b"], "f(x) = [a.b]"],
    ["takes the longer of two", "slopes", ["slope", "slopes"], "[slopes]"],
    ["shows the beginning where nothing is to mark", "All is flat.", ["steep"], "All is flat."],
    ["shows the beginning for no words at all", "All is flat.", [""], "All is flat."],
  ] as const)
    it(what, () => {
      expect(shown(text, [...hits])).to.equal(excerpt);
    });

  it("begins and ends near the first hit in a long text", () => {
    const excerpt = shown(`${"word ".repeat(60)}needle ${"word ".repeat(60)}`, ["needle"]);
    expect(excerpt).to.match(/^… (word )+\[needle\] (word )*(wo?r?d?)? …$/);
    expect(excerpt.length).to.be.below(140);
  });

  it("shows what else belongs to it where the words stand only there", () => {
    expect(shown("A caption.", ["blue"], "A blue line.")).to.equal("A [blue] line.");
  });
});
