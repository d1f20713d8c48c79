import * as Plot from "@observablehq/plot";
import { expect } from "chai";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { browser } from "../../package.json";
import { figure, renderFigure, type FigureOptions } from "../../src/charts/figure";
import { kernel } from "../../src/charts/kernel";
import { currentStage, drawOn } from "../../src/charts/stage";
import { renderTable } from "../../src/charts/table";

const point = (): FigureOptions => ({
  caption: "Figure 1.1. A point.",
  alt: "A point.",
  marks: [Plot.dot([[0, 0]])],
});

describe("stage", () => {
  afterEach(() => drawOn(kernel));

  it("drawOn(stage) draws in its document, shows by its function and reads its texts", () => {
    const shown: string[] = [];
    const documents: unknown[] = [];
    const plot: typeof Plot = {
      ...Plot,
      plot(options) {
        documents.push(options?.document);
        return Plot.plot(options);
      },
    };
    const { document } = kernel;
    const show = (html: string): void => void shown.push(html);
    drawOn({ document, plot, show, texts: { "A point.": "一点" } });
    figure(point());
    expect(shown).to.eql([renderFigure(point())]);
    expect(documents).to.eql([document, document]);
    expect(shown[0]).to.include('alt="一点"');
  });

  it("is the kernel's where nothing else is said, and nobody's in a browser", () => {
    expect(currentStage()).to.equal(kernel);
    const [[built, replacement]] = Object.entries(browser);
    expect([built, replacement]).to.eql(["./dist/charts/kernel.js", false]);
    const source = join(
      __dirname,
      "..",
      "..",
      built.replace("/dist/", "/src/").replace(/js$/, "ts"),
    );
    expect(existsSync(source)).to.equal(true);
  });

  it("without a stage draws nothing and says what to do; a table is rendered in English", () => {
    drawOn(undefined as never);
    expect(() => renderFigure(point())).to.throw(Error, "figure: needs drawOn(stage) before");
    expect(renderTable([{ slope: true }])).to.include("yes");
  });
});
