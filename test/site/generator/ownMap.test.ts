import { readFileSync } from "node:fs";

import { expect } from "chai";

import "../setUp";
import { figureNumbers } from "../../../site/generator/figureNumbers";
import { parseNotebook } from "../../../site/generator/notebook";
import { ownMap } from "../../../site/generator/ownMap";
import { notebookFiles } from "../../notebooks/testedNotebooks";

describe("ownMap", () => {
  const chapter = ownMap();

  for (const { name, path } of notebookFiles().filter(({ edition }) => edition === ""))
    it(`has a question and a figure of its own for ${name}`, () => {
      const { question, figure } = chapter(name);
      expect(question).to.match(/^[A-Z].*\?$/);
      expect(figureNumbers(parseNotebook(name, readFileSync(path, "utf8")))).to.include(figure);
    });

  it("has neither for a notebook that it does not know", () => {
    expect(chapter("99-other")).to.eql({ question: null, figure: "", isArticle: false });
  });
});
