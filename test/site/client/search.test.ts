import { expect } from "chai";

import "../setUp";
import { searchOf, type FoundSection } from "../../../site/client/search";
import { wordsOf } from "../../../site/client/wordsOf";

describe("wordsOf", () => {
  it("finds the words of Chinese and of English in one text", () => {
    expect(wordsOf("梯度消失 in ReLU")).to.eql(["梯度", "消失", "in", "relu"]);
  });

  it("keeps words of which the engine says that they are none, as Firefox does of a last one", () => {
    const segment = Intl.Segmenter.prototype.segment;
    Intl.Segmenter.prototype.segment = function (text) {
      const parts = [...segment.call(this, text)].map((part) => ({ ...part, isWordLike: false }));
      return parts as unknown as Intl.Segments;
    };
    try {
      expect(wordsOf("ReLU 的梯度。")).to.eql(["relu", "的", "梯度"]);
    } finally {
      Intl.Segmenter.prototype.segment = segment;
    }
  });

  it("takes letters of full width, and of either case, for the same", () => {
    expect(wordsOf("RELU(x)")).to.eql(["relu", "x"]);
  });
});

describe("searchOf", () => {
  const section = (heading: string, text: string, language = "en"): FoundSection => ({
    ...{ page: "a.html", anchor: heading, language, title: "T", heading, text },
  });
  const search = searchOf(
    [
      section("Slopes", "The sigmoid saturates."),
      section("Saturation", "Both ends are flat."),
      section("饱和", "函数的两端是平的。", "zh-CN"),
      section("梯度消失", "乘积越来越小。", "zh-CN"),
    ],
    "en",
  );

  for (const [what, query, ...headings] of [
    ["every word", "sigmoid saturates", "Slopes"],
    ["words that are begun", "sigm satu", "Slopes"],
    ["a word mistyped by a letter", "sigmoit", "Slopes"],
    ["nothing where a word is missing", "sigmoid flat"],
    ["a heading before text", "satura", "Saturation", "Slopes"],
    ["Chinese words", "梯度", "梯度消失"],
    ["characters that are not a word by themselves", "的两", "饱和"],
    ["nothing for words that are nowhere", "爆炸"],
    ["nothing for a blank", " "],
    ["nothing for signs", "?!"],
  ])
    it(`finds ${what}`, () => {
      expect(search(query).map(({ section }) => section.heading)).to.eql(headings);
    });
});
