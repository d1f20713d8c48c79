import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";

import { lineOf } from "../../bench/numbers.mjs";
import { between } from "../../bench/pages.mjs";
import { digits, head, table } from "../../bench/table.mjs";

const turns = { "this library": [{ cpu: 0.5 }], NumPy: [{ cpu: 0.25 }], "d3-random": [{ cpu: 1 }] };
const line = { what: "all of it", value: "cpu", unit: "ms", scale: 1000, reach: { ratio: 1 } };
const lines = [
  lineOf(line, { name: "row" }, turns)!,
  lineOf({ ...line, what: "part", reach: { most: 600 }, inHead: true }, { name: "row" }, turns)!,
];

describe("the table of the bench", () => {
  it("has here, least, better peer, ratio, reach, whether it is met, and the others", () => {
    const rows = table(lines).split("\n").map((row) => row.split("|").map((cell) => cell.trim())); // prettier-ignore
    expect(rows[2].slice(1, -1)).to.eql(
      ["all of it", "500 ms", "500", "NumPy 250", "2.00 (2.00 to 2.00)", "ratio ≤ 1", "✗", "d3-random 1000"], // prettier-ignore
    );
    expect(rows[3].slice(6, 8)).to.eql(["≤ 600", "✓"]);
  });

  it("head has only the lines for the README", () => {
    expect(head(lines).split("\n").slice(2).join()).to.match(/^\| part +\| 500 ms \| NumPy 250/);
  });

  it("is formatted as Prettier formats it", async () => {
    const formatted = await format(table(lines), { parser: "markdown" });
    expect(`${table(lines)}\n`).to.equal(formatted);
  });

  it("digits shows three digits and no exponent", () => {
    const numbers = [0.000123, 0.0456, 0.5, 1, 12.345, 123.4, 12345, 99.96, NaN];
    const texts = ["0.0001", "0.0456", "0.500", "1.00", "12.3", "123", "12300", "100", "?"];
    expect(numbers.map(digits)).to.eql(texts);
  });
});

describe("the tables of the pages", () => {
  const [whole, first] = ["../../bench/README.md", "../../README.md"].map((file) =>
    rowsOf(between(readFileSync(join(__dirname, file), "utf8"))),
  );

  it("the README's rows are those of bench/README.md", () => {
    expect(first.length).to.be.within(4, 6);
    for (const row of first) {
      const same = whole.find(({ measured }) => measured === row.measured);
      expect({ ...same, ...row }).to.eql(same);
    }
  });
});

/** The rows of a Markdown table, as records by the titles of the columns. */
function rowsOf(markdown: string): Record<string, string>[] {
  const [titles, , ...rows] = markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim())); // prettier-ignore
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [titles[i], cell])));
}
