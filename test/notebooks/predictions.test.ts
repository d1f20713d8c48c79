import { expect } from "chai";

import { codeCells, parseNotebook, type Cell } from "./notebook";
import { notebookFiles, notebookTexts } from "./testedNotebooks";

type Row = Record<string, string>;

const textsOf = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, "gs"))].map(([, text]) => text);

/** The rows of the tables that a cell shows and that compare a prediction with a measurement. */
function comparisons(cell: Cell): Row[] {
  return cell.outputs
    .flatMap(({ text }) => textsOf(text, "table"))
    .flatMap((table) => {
      const heads = textsOf(table, "th");
      return textsOf(textsOf(table, "tbody")[0], "tr").map((row) => {
        const cells = textsOf(row, "td");
        return Object.fromEntries(heads.map((head, i) => [head, cells[i]]));
      });
    })
    .filter((row) => "predicted" in row);
}

const numberOf = (text: string): number => Number(text.replace("−", "-").replace("e−", "e-"));

// A table shows six digits: two numbers within the tolerance may read as this much further apart.
const shown = (x: number): number => 1e-5 * Math.abs(x);

describe("the predictions of the notebooks", () => {
  for (const notebook of notebookFiles()) {
    it(`${notebook.name}: what is measured is as predicted, within the tolerance`, async () => {
      const { own, committed } = await notebookTexts(notebook);
      const rows = codeCells(parseNotebook(committed ?? own)).flatMap(comparisons);
      expect(rows.length).to.be.above(0);
      for (const row of rows) {
        if (!row["tolerance"]) {
          expect(row["measured"], JSON.stringify(row)).to.equal(row["predicted"]);
          continue;
        }
        const [predicted, measured, tolerance] = ["predicted", "measured", "tolerance"].map(
          (head) => numberOf(row[head]),
        );
        const slack = tolerance === 0 ? 0 : tolerance + shown(measured);
        expect(Math.abs(measured - predicted), JSON.stringify(row)).to.be.at.most(slack);
      }
    });
  }
});
