import { expect } from "chai";
import { renderTable, table } from "../../src/charts/table";

const cell = (value: unknown): string =>
  /<td>(.*)<\/td>/.exec(renderTable([{ value: value as number }]))![1];

describe("table", () => {
  it("renderTable(rows) takes the heads from the keys of all rows", () => {
    expect(renderTable([{ x: 0.1 + 0.2 }])).to.equal(
      '<table><thead><tr><th scope="col">x</th></tr></thead><tbody><tr><td>0.3</td></tr></tbody></table>',
    );
    const html = renderTable([{ a: 1 }, { b: 2 }]);
    expect(html).to.include('<th scope="col">a</th><th scope="col">b</th>');
    expect(html).to.include("<tr><td>1</td><td></td></tr><tr><td></td><td>2</td></tr>");
  });

  it("shows six digits, and powers of ten where they are shorter to read", () => {
    expect([0.25, 56.354541540749, 0.0001, 999999].map(cell)).to.eql([
      "0.25",
      "56.3545",
      "0.0001",
      "999999",
    ]);
    expect([2.4e-60, 1e6, 4.248354255291589e-18].map(cell)).to.eql([
      "2.4e−60",
      "1e+6",
      "4.24835e−18",
    ]);
    expect([-1.5, NaN, Infinity, -Infinity, -0].map(cell)).to.eql(["−1.5", "NaN", "∞", "−∞", "0"]);
  });

  it("shows strings as they are, escaped, and booleans as words", () => {
    expect([`<b>"x"</b>`, true, false, null].map(cell)).to.eql([
      "&lt;b&gt;&quot;x&quot;&lt;/b&gt;",
      "yes",
      "no",
      "",
    ]);
    expect(renderTable([{ "<i>": 1 }])).to.include('<th scope="col">&lt;i&gt;</th>');
  });

  it("says in a last column whether a measured number is within the tolerance", () => {
    const verdicts = [
      { predicted: 1, measured: 1.5, tolerance: 0.5 },
      { predicted: 1, measured: 1.6, tolerance: 0.5 },
      { predicted: 1, measured: NaN, tolerance: 1 },
      { predicted: Infinity, measured: Infinity, tolerance: 0 },
      { predicted: -2, measured: -2, tolerance: 0 },
    ].map((row) => /<td>([✓✗])<\/td><\/tr>/.exec(renderTable([row]))?.[1]);
    expect(verdicts).to.eql(["✓", "✗", "✗", "✓", "✓"]);
    expect(renderTable([{ predicted: 1, measured: 2, tolerance: 0 }])).to.include(">agrees</th>");
    expect(renderTable([{ predicted: 1, measured: 2 }])).to.not.include("agrees");
  });

  it("refuses what is not rows", () => {
    expect(() => renderTable([])).to.throw(
      TypeError,
      "table: rows must be an array of objects, got an Array of length 0",
    );
    expect(() => renderTable([1] as never)).to.throw(
      TypeError,
      "table: rows must be an array of objects",
    );
    expect(() => renderTable("abc" as never)).to.throw(TypeError, 'got "abc"');
  });

  it("table(rows) outside a notebook says what to use", () => {
    expect(() => table([{ x: 1 }])).to.throw(
      Error,
      "table: needs to run in a notebook; elsewhere use renderTable",
    );
  });
});
