import { expect } from "chai";
import { declarationOf } from "../../../../site/live/controls/declaration";
import { linkTo, valuesIn } from "../../../../site/live/controls/link";
import { shown, taken } from "../../../../site/live/controls/values";
import { words } from "../../../../site/words";

describe("taken: what a reader or an address gives", () => {
  const number = { kind: "number", options: [] } as const;

  it("numbers become part of a source, and nothing else", () => {
    for (const [given, text] of Object.entries({ "1e2": "100", " 7 ": "7", "−.5": "-0.5" }))
      expect(taken(given, number, words.en)).to.eql({ text });
    const odd = ["1e999", "0x10", "1;f()", "", "Infinity", "1".repeat(90), "1\n2", "NaN", "[1]"];
    for (const given of odd)
      expect(taken(given, number, words.en), given).to.eql({ refusal: words.en.notANumber });
  });

  it("a list is numbers with commas, a choice one of the author's options", () => {
    const list = { kind: "list", options: [] } as const;
    expect(taken("3, 5,20", list, words.en)).to.eql({ text: "[3, 5, 20]" });
    expect(taken("3, f()", list, words.en)).to.eql({ refusal: words.en.notNumbers });
    const choice = { kind: "choice", options: ["relu", '"xavier"'] } as const;
    expect(taken("relu", choice, words.en)).to.eql({ text: "relu" });
    expect(taken("xavier", choice, words.en)).to.eql({ text: '"xavier"' });
    expect(taken("alert", choice, words.en)).to.have.property("refusal");
  });

  it("out of the author's range it is refused by a sentence", () => {
    const depth = { ...number, range: ["1", "200"] } as const;
    expect(taken("200", depth, words.en)).to.eql({ text: "200" });
    expect(taken("0", depth, words.en)).to.eql({ refusal: "Please choose from 1 to 200." });
  });

  it("shown is without brackets and quotes, and nothing for a guess that is not there", () => {
    expect(["[3, 5]", '"xavier"', "-1", "NaN"].map(shown)).to.eql(["3, 5", "xavier", "-1", ""]);
  });
});

describe("declarationOf", () => {
  it("start and end enclose the value", () => {
    const source =
      'const a = 1; // a\nlet list: number[] = [1, 2];\nconst s = "x";\n  const b = 2;';
    for (const [name, text] of [
      ["a", "1"],
      ["list", "[1, 2]"],
      ["s", '"x"'],
    ]) {
      const { start, end, text: found } = declarationOf(source, name)!;
      expect([found, source.slice(start, end)]).to.eql([text, text]);
    }
    expect(declarationOf(source, "b")).to.equal(undefined);
  });
});

describe("the link of a page", () => {
  it("valuesIn gives the texts for names of the page, if they are short", () => {
    expect(valuesIn("?depth=20&evil=1&phi=relu", ["depth", "phi"])).to.eql({
      depth: "20",
      phi: "relu",
    });
    expect(valuesIn(`?depth=${"1".repeat(90)}`, ["depth"])).to.eql({});
    expect(valuesIn("?__proto__=1&constructor=2", ["depth"])).to.eql({});
  });

  it("linkTo keeps what was turned, drops what was not, and leaves the rest of the address", () => {
    const address = "https://host/page?width=3&lang=zh#top";
    expect(linkTo(address, ["depth", "width"], { depth: "20" })).to.equal(
      "https://host/page?lang=zh&depth=20#top",
    );
  });

  it("what linkTo writes, valuesIn reads", () => {
    const names = ["rate", "widths", "start"];
    const turned = { rate: "1e-7", widths: "[3, 5]", start: '"xavier"' };
    const read = valuesIn(new URL(linkTo("https://host/", names, turned)).search, names);
    expect(read).to.eql({ rate: "1e-7", widths: "3, 5", start: "xavier" });
  });
});
