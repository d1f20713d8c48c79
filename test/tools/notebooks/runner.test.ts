import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { rerunNotebook } from "../../../tools/notebooks/rerun.mjs";
import { startRunner } from "../../../tools/notebooks/runner.mjs";
import { sampleNotebook } from "../../notebooks/sample";
import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";

const imports =
  'import { sigmoid } from "activation-notebooks";\nimport * as Plot from "@observablehq/plot";';
const setUpCells = [imports, "const n = 2;"];
const where = "console.log(n, typeof Plot.plot, process.cwd());\nsigmoid(0)";
const notebooks = {
  good: sampleNotebook(["# Good", ...setUpCells, "## A", where]),
  "zh/mistaken": sampleNotebook(["# M", imports, 'sigmoid("1");\nPlot.lne([]);']),
  throwing: sampleNotebook(["# T", ...setUpCells, 'throw new Error("boo");', "1"]),
  late: sampleNotebook([
    "# L",
    'setTimeout(() => { throw new Error("late"); }, 10); 1',
    "await new Promise((done) => setTimeout(done, 200));",
  ]),
  endless: sampleNotebook(["# E", 'console.error("oh"); while (true) {}']),
};
const leaning = sampleNotebook(["# R", ...setUpCells, "## A", "let m = n;", "## B", "m += 1; m"]);
type Result = { ok: boolean; cell: number | null; error: string; text: string };

describe("the runner of notebooks, outside the clone", function () {
  this.timeout(minutes(10));
  const opened = closing();
  const root = opened.folder("course é ");
  const results = {} as Record<keyof typeof notebooks, Result>;
  let rerun: { problem: string | null };

  before(async () => {
    mkdirSync(join(root, "zh"));
    const runner = opened.add(startRunner(), (runner) => runner.stop());
    const run = async ([name, text]: [string, string]): Promise<void> => {
      const notebook = { folder: name.startsWith("zh/") ? join(root, "zh") : root };
      results[name as keyof typeof notebooks] = await runner.run(notebook, text);
    };
    const again = rerunNotebook({ name: "leaning", folder: root }, leaning, runner);
    await Promise.all(Object.entries(notebooks).map(run));
    rerun = await again;
  });

  it("gives outputs and numbers, written as JupyterLab does", () => {
    const { ok, text } = results.good;
    expect(ok).to.equal(true);
    expect(text)
      .contains('"execution_count": 3')
      .and.contains('"0.5\\n"')
      .and.match(/\n\}\n$/)
      .and.not.match(/"execution":|iopub/);
  });

  it("runs a notebook where it lies, where it finds the library and Plot", () => {
    expect(results.good.text).contains(`"2 function ${realpathSync(root)}\\n"`);
  });

  it("tells of mistakes in the use of either, also in a folder below", () => {
    expect(results["zh/mistaken"].error)
      .contains("Argument of type 'string'")
      .and.contains("Did you mean 'line'?");
  });

  for (const [title, name, cell, error] of [
    ["fails at the first cell that throws", "throwing", 3, "Error: boo"],
    ["fails on an error in a timer of an earlier cell", "late", 2, "Error: late"],
    ["does not wait for a cell that runs on after it wrote to stderr", "endless", 1, ""],
  ] as const)
    it(title, () => {
      expect(results[name]).to.include({ ok: false, cell });
      expect(results[name].error).to.contain(error);
    });

  it("finds a section that leans on an earlier one", () => {
    expect(rerun.problem).to.contain("code cell 4 fails when its section runs first");
  });
});
