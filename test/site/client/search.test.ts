import { expect } from "chai";

import type * as SearchModule from "../../../site/client/search";
import type * as Words from "../../../site/client/wordsOf";
import { siteModule } from "../support";

describe("wordsOf", () => {
  let wordsOf: typeof Words.wordsOf;
  before(async () => {
    ({ wordsOf } = await siteModule<typeof Words>("client/wordsOf.ts"));
  });

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
  let search: SearchModule.Search;
  const section = (heading: string, text: string, language = "en"): SearchModule.Section => ({
    ...{ page: "a.html", anchor: heading, language, title: "T", heading, text },
  });
  const found = (query: string): string[] => search(query).map(({ heading }) => heading);

  before(async () => {
    const { searchOf } = await siteModule<typeof SearchModule>("client/search.ts");
    search = searchOf(
      [
        section("Slopes", "The sigmoid saturates."),
        section("Saturation", "Both ends are flat."),
        section("饱和", "函数的两端是平的。", "zh-CN"),
        section("梯度消失", "乘积越来越小。", "zh-CN"),
      ],
      "en",
    );
  });

  it("wants every word, begun or mistyped by a letter", () => {
    expect(found("sigmoid saturates")).to.eql(["Slopes"]);
    expect(found("sigm satu")).to.eql(["Slopes"]);
    expect(found("sigmoit")).to.eql(["Slopes"]);
    expect(found("sigmoid flat")).to.eql([]);
  });

  it("puts a heading before text", () => {
    expect(found("satura")[0]).to.equal("Saturation");
  });

  it("finds Chinese words, and characters that are not a word by themselves", () => {
    expect(found("梯度")).to.eql(["梯度消失"]);
    expect(found("的两")).to.eql(["饱和"]);
    expect(found("爆炸")).to.eql([]);
  });

  it("finds nothing for nothing", () => {
    expect(found(" ")).to.eql([]);
    expect(found("?!")).to.eql([]);
  });
});
