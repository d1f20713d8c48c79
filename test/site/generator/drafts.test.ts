import { expect } from "chai";
import { draftOf } from "../../../site/generator/drafts";
import { findParameters } from "../../../site/generator/parameters";

describe("draftOf", () => {
  const source =
    "const depth = 50; // layers, 1 to 200\nconst widths = [2, 4]; // units\nconst size = 1;";
  const parameters = findParameters("p", source, []);
  const of = (draft: Record<string, unknown>): Record<string, string> =>
    draftOf("04-depth", { id: "p", draft }, parameters);

  it("gives values as a source writes them", () => {
    expect(of({})).to.eql({});
    expect(of({ depth: 20, size: 0.5 })).to.eql({ depth: "20", size: "0.5" });
  });

  it("refuses other names and values, with the name of the notebook", () => {
    const refused = "04-depth, the draft of cell p: ";
    const numbers = `${refused}it must name numbers of the cell, got `;
    expect(() => of({ width: 8 })).to.throw(`${numbers}width`);
    expect(() => of({ widths: [2] })).to.throw(`${numbers}widths`);
    expect(() => of({ depth: 0 })).to.throw(
      `${refused}depth must be a number from 1 to 200, got 0`,
    );
    expect(() => of({ depth: "20" })).to.throw('200, got "20"');
    expect(() => of({ depth: NaN })).to.throw("200, got null");
  });
});
