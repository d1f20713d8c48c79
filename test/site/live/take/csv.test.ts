import { expect } from "chai";
import fc from "fast-check";

import "../../setUp";
import { csvOf } from "../../../../site/live/take/csv";

const field = (text: string): string => csvOf([[text]]).slice(1, -2);

describe("csvOf", () => {
  for (const [what, text, written] of [
    ["a number with a true minus", "−0.50", "-0.50"],
    ["a number with thousands", "1,234,567.8", "1234567.8"],
    ["a number with an exponent", "4.25e−18", "4.25e-18"],
    ["a power of ten", "10⁻⁸", "1e-8"],
    ["a multiple of a power of ten", "−2.5·10¹²", "-2.5e12"],
    ["a list, which is no number", "3, 5", '"3, 5"'],
    ["a text with a quote", 'a "b"', '"a ""b"""'],
    ["a line break", "a\nb", '"a\nb"'],
    ["a formula of a spreadsheet", "=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["one that begins with a sign", "-2+3", "'-2+3"],
    ["one behind a blank", " \t@SUM(1)", "'@SUM(1)"],
    ["one with a quote", '=A1&","', `"'=A1&"","""`],
  ])
    it(`writes ${what}`, () => {
      expect(field(text)).to.equal(written);
    });

  it("has lines of fields, and a mark of its encoding", () => {
    const rows = [
      ["x", "σ(x)"],
      ["0", "0.5"],
    ];
    expect(csvOf(rows)).to.equal("\ufeffx,σ(x)\r\n0,0.5\r\n");
  });

  it("never begins a field of a text with what a spreadsheet would calculate", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = field(text).replace(/^"/, "");
        expect(/^[=+\-@\t\r]/.test(plain) && !Number.isFinite(Number(plain))).to.equal(false);
      }),
    );
  });
});
