import * as Plot from "@observablehq/plot";
import { expect } from "chai";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { browser } from "../../package.json";
import * as kernel from "../../src/charts/place";
import * as page from "../../src/charts/place.browser";

describe("place.browser", () => {
  it("offers what place offers, and drawIn", () => {
    expect(Object.keys(page)).to.have.members([...Object.keys(kernel), "drawIn"]);
  });

  it("is what bundlers take for place, by package.json", () => {
    const source = (built: string): string =>
      join(__dirname, "..", "..", built.replace("/dist/", "/src/").replace(/js$/, "ts"));
    for (const [here, there] of Object.entries(browser)) {
      expect(existsSync(source(here)) && existsSync(source(there))).to.equal(true);
    }
  });

  it("without a place nothing is drawn, and texts are English", () => {
    expect(() => page.show("<p>")).to.throw(Error, "drawIn must be called before");
    expect(page.readTexts()).to.eql({});
  });

  it("drawIn(place) draws in its document, shows by its function and reads its texts", () => {
    const document = kernel.drawingDocument();
    const shown: string[] = [];
    const show = (html: string): void => void shown.push(html);
    page.drawIn({ document, plot: Plot, show, texts: { slope: "斜率" } });
    page.show("<p>");
    expect(shown).to.eql(["<p>"]);
    expect(page.drawingDocument()).to.equal(document);
    expect(page.plotLibrary()).to.equal(Plot);
    expect(page.readTexts()).to.eql({ slope: "斜率" });
  });

  it("base64 agrees with Node's, outside ASCII too", () => {
    const text = "σ(x) = ½, 斜率, 😀";
    expect(page.base64(text)).to.equal(kernel.base64(text));
  });
});
