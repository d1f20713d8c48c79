import { expect } from "chai";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderTable } from "../../src/charts/table";
import { translate } from "../../src/charts/texts";

describe("translate", () => {
  it("finds a text by its English words, and leaves it as it is where there is none", () => {
    expect(translate("slope", { slope: "斜率" })).to.equal("斜率");
    expect(translate("slope", {})).to.equal("slope");
  });

  it("finds a text with numbers by its pattern, in the translation's own order", () => {
    expect(translate("100 layers", { "{1} layers": "{1} 层" })).to.equal("100 层");
    const texts = { "Figure {1}. {2} of {3} runs, {4}": "图 {1}：{3} 次中的 {2} 次，{4}" };
    expect(translate("Figure 5.1. 16 of 10000 runs, -1.5e-3", texts)).to.equal(
      "图 5.1：10000 次中的 16 次，-1.5e-3",
    );
  });

  it("does not take the digit of a name for a number", () => {
    expect(translate("relu6 at 6", { "relu6 at {1}": "relu6 在 {1} 处" })).to.equal(
      "relu6 在 6 处",
    );
  });

  it("is read from texts.json beside the notebook", () => {
    const home = process.cwd();
    const folder = mkdtempSync(join(tmpdir(), "texts-"));
    writeFileSync(join(folder, "texts.json"), JSON.stringify({ measured: "实测", yes: "是" }));
    try {
      process.chdir(folder);
      expect(renderTable([{ measured: true }]))
        .to.include("实测")
        .and.include("是");
    } finally {
      process.chdir(home);
    }
    expect(renderTable([{ measured: true }])).to.include("measured");
  });
});
