import { expect } from "chai";
import fc from "fast-check";

import { languageOf, pageName } from "../../../site/generator/chapters";

describe("pageName", () => {
  it("is the name of the notebook, in any language", () => {
    expect(pageName("05-exploding-gradients")).to.equal("05-exploding-gradients");
    expect(pageName("05-梯度爆炸")).to.equal("05-梯度爆炸");
  });

  it("never leaves a folder, hides, or takes a name that is kept", () => {
    expect(["..", ".", "../a", "..\\a", ".git", "-a", "index", "CON", ""].map(pageName)).to.eql([
      ...["notebook", "notebook", "a", "a", "git", "a"],
      ...["notebook-index", "notebook-CON", "notebook"],
    ]);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (stem) => {
        expect(pageName(stem)).to.match(/^[^./\\\0:*?"<>|\s-][^/\\\0:*?"<>|\s]*$/u);
      }),
    );
  });
});

describe("languageOf", () => {
  const prose = (source: string): Parameters<typeof languageOf>[1] => [
    { kind: "markdown", id: "a", source, attachments: {} },
  ];

  it("is that of the edition's folder", () => {
    expect(languageOf("zh", prose("Not yet translated."))).to.equal("zh");
  });

  it("is else that of the text, though it holds words of another", () => {
    expect(languageOf("", prose("ReLU 的梯度不会消失,但是会死。"))).to.equal("zh");
    expect(languageOf("", prose("The article calls it 梯度消失, vanishing."))).to.equal("en");
    expect(languageOf("", [])).to.equal("en");
  });
});
