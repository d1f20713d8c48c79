import { expect } from "chai";

import { parseNotebook, type Cell, type CodeCell } from "../../../site/generator/notebook";

describe("parseNotebook", () => {
  const parsed = (...cells: object[]): Cell[] =>
    parseNotebook("01", JSON.stringify({ nbformat: 4, cells }));

  it("joins lines, leaves raw cells out and gives an id to cells of an older format", () => {
    expect(
      parsed(
        { cell_type: "raw", source: "x" },
        { cell_type: "markdown", source: ["# A\n", "b"] },
        {
          ...{ cell_type: "code", id: "one", source: "1;" },
          metadata: { tags: ["parameters"], jupyter: { source_hidden: true } },
        },
      ),
    ).to.eql([
      { kind: "markdown", id: "cell-2", source: "# A\nb", attachments: {} },
      {
        kind: "code",
        id: "one",
        source: "1;",
        tags: ["parameters"],
        draft: {},
        folded: true,
        outputs: [],
      },
    ]);
  });

  it("reads what was printed, shown and thrown", () => {
    const [cell] = parsed({
      cell_type: "code",
      source: "",
      outputs: [
        { output_type: "stream", name: "stderr", text: ["a\n", "b"] },
        { output_type: "display_data", data: { "text/html": ["<p>", "</p>"], "text/plain": "p" } },
        { output_type: "error", ename: "E", evalue: "v", traceback: [] },
        { output_type: "error", traceback: ["\x1b[31mE\x1b[39m: v", "    at cell 1"] },
      ],
    }) as [CodeCell];
    expect(cell.outputs).to.eql([
      { data: { "text/plain": "a\nb" }, failed: true },
      { data: { "text/html": "<p></p>", "text/plain": "p" }, failed: false },
      { data: { "text/plain": "E: v" }, failed: true },
      { data: { "text/plain": "E: v\n    at cell 1" }, failed: true },
    ]);
  });

  it("takes anything else for nothing", () => {
    expect(parsed({ cell_type: "code", source: 7, metadata: null, outputs: [null, "x"] })).to.eql([
      {
        ...{ kind: "code", id: "cell-1", source: "", tags: [], draft: {}, folded: false },
        outputs: Array(2).fill({ data: {}, failed: false }),
      },
    ]);
  });

  it("says which file is no notebook, and why", () => {
    expect(() => parseNotebook("01", "{")).to.throw(/^01: it must be JSON: /);
    expect(() => parseNotebook("01", "[]")).to.throw(
      "01: it must be a notebook of format 4, got format undefined",
    );
    expect(() => parseNotebook("01", '{"nbformat":3,"worksheets":[]}')).to.throw("got format 3");
  });
});
