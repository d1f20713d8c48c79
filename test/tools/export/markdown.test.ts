import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { converted } from "../../../tools/export/nbconvert.mjs";
import { parseNotebook } from "../../notebooks/notebook";
import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";
import { english, newFolder, writeNotebooks } from "./exported";
import { other, picture, tricky } from "./samples";

describe("export of Markdown", function () {
  this.timeout(minutes(10));
  const opened = closing();
  const folder = newFolder(opened);

  before(async () => {
    const samples = writeNotebooks(folder, { tricky, other });
    await converted("markdown", [...english, ...samples], folder);
  });

  const read = (name: string): string => readFileSync(join(folder, `${name}.md`), "utf8");

  for (const { name, path } of english)
    it(`${name} has each figure in a file, each table in Markdown and no other HTML`, () => {
      const markdown = read(name);
      const figures = [...markdown.matchAll(/^!\[.+\]\(<(.+)>\)\n\nFigure \d/gm)];
      const { cells } = parseNotebook(readFileSync(path, "utf8"));
      const outputs = cells.flatMap((cell) => cell.outputs ?? []);
      expect(figures).lengthOf(outputs.filter(({ text }) => text.startsWith("<figure>")).length);
      for (const [, file] of figures) expect(existsSync(join(folder, file)), file).equal(true);
      expect(markdown).not.match(/<(figure|img|table|td)\b|data:image|\.ipynb/);
      const source = cells.map((cell) => cell.source).join("\n");
      const rules = (text: string): number => text.match(/^\|( ?-+ ?\|)+$/gm)?.length ?? 0;
      const tables = outputs.filter(({ text }) => text.startsWith("<table>")).length;
      expect(rules(markdown)).equal(tables + rules(source));
    });

  it("keeps the words of captions, alternative texts and tables from meaning anything", () => {
    expect(read("tricky"))
      .contains("![A \\[box\\].](<tricky_files/cell-6-1.svg>)\n\nFigure 1. \\*One\\* \\| two.\n")
      .and.contains("| \\|x\\| | \\$y\\$ |\n| --- | --- |\n| a\\_b \\<c\\> | 2 |\n");
    expect(readFileSync(join(folder, "tricky_files/cell-6-1.svg"), "utf8")).equal(picture);
  });

  it("fences cells, those with a fence in them as well", () => {
    expect(read("tricky"))
      .contains("\n~~~~ts\n// ```\nconst fence = 1;\n~~~~\n")
      .and.contains("\n```ts\nconsole.log(fence);\n```\n\n    1 $z$ 2\n");
  });

  it("leads links to the files exported along, and leaves code alone", () => {
    expect(read("tricky"))
      .contains("](other.md#Part)")
      .and.contains("absent, `[code](other.ipynb)`");
  });
});
