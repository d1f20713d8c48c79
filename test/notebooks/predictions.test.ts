import { expect } from "chai";

import { codeCells, parseNotebook, type Cell } from "./notebook";
import { notebookFiles, notebookTexts } from "./testedNotebooks";

type Row = Record<string, string>;

const textsOf = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, "gs"))].map(([, text]) => text);

/** The rows of the tables that a cell shows and that compare a prediction with a measurement. */
function comparisons(cell: Cell, i: number): { where: string; row: Row }[] {
  return cell.outputs
    .flatMap(({ text }) => textsOf(text, "table"))
    .flatMap((table) => {
      const heads = textsOf(table, "th");
      return textsOf(textsOf(table, "tbody")[0], "tr").map((html, j) => {
        const cells = textsOf(html, "td");
        const row: Row = Object.fromEntries(heads.map((head, k) => [head, cells[k]]));
        return { where: `code cell ${i + 1}, row ${j + 1} (${cells[0]})`, row };
      });
    })
    .filter(({ row }) => "predicted" in row);
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
      for (const { where, row } of rows) {
        const { predicted, measured, tolerance } = row;
        const [a, b, within] = [predicted, measured, tolerance || "0"].map(numberOf);
        const slack = within === 0 ? 0 : within + shown(b);
        const agrees = tolerance ? Math.abs(a - b) <= slack : measured === predicted;
        const but = `predicted is ${predicted}, measured ${measured}, tolerance ${tolerance || "none"}`;
        if (!agrees) expect.fail(`${notebook.name}, ${where}: ${but}.`);
      }
    });
  }
});
