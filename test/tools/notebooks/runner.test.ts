import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";

import { expect } from "chai";

import { importTool } from "../../notebooks/importTool";
import { sampleNotebook } from "../../notebooks/sample";
import { closing } from "../../support/closing";
import { minutes } from "../../support/patience";

const setUpCells = ['import { sigmoid } from "activation-notebooks";', "const n = 2;"];
const good = sampleNotebook(["# Good", ...setUpCells, "## A", "console.log(n);\nsigmoid(0)"]);
const notebooks = {
  good,
  throwing: sampleNotebook(["# T", ...setUpCells, 'throw new Error("boo");', "1"]),
  late: sampleNotebook([
    "# L",
    'setTimeout(() => { throw new Error("late"); }, 10); 1',
    "await new Promise((done) => setTimeout(done, 200));",
  ]),
  endless: sampleNotebook(["# E", 'console.error("oh"); while (true) {}']),
  leaning: sampleNotebook(["# R", ...setUpCells, "## A", "let m = n;", "## B", "m += 1; m"]),
};
type Result = { ok: boolean; cell: number | null; error: string; text: string };

describe("the runner of notebooks", function () {
  this.timeout(minutes(10));
  const opened = closing();
  const folder = resolve(__dirname, "../../../.cache/runner-test");
  const results = {} as Record<keyof typeof notebooks, Result>;
  let rerun: { ok: boolean; problem: string };

  before(async () => {
    opened.add(folder, () => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(folder, { recursive: true });
    const { startRunner } = await importTool("notebooks/runner.mjs");
    const { rerunNotebook } = await importTool("notebooks/rerun.mjs");
    const runner = opened.add(startRunner(), (runner) => runner.stop());
    const names = Object.keys(notebooks) as (keyof typeof notebooks)[];
    await Promise.all([
      ...names.map(async (name) => (results[name] = await runner.run({ folder }, notebooks[name]))),
      rerunNotebook({ name: "leaning", folder }, notebooks.leaning, runner).then(
        (verdict: typeof rerun) => (rerun = verdict),
      ),
    ]);
  });

  it("gives outputs and numbers, written as JupyterLab does", () => {
    expect(results.good.ok).to.equal(true);
    expect(results.good.text)
      .contains('"2\\n",\n      "0.5\\n"')
      .and.match(/\n\}\n$/);
    expect(results.good.text).to.contain('"execution_count": 3');
    expect(results.good.text).to.not.match(/"execution":|iopub/);
  });

  it("fails at the first cell that throws", () => {
    expect(results.throwing).to.include({ ok: false, cell: 3 });
    expect(results.throwing.error).to.contain("Error: boo");
  });

  it("fails on an error in a timer of an earlier cell", () => {
    expect(results.late).to.include({ ok: false, cell: 2 });
    expect(results.late.error).to.contain("Error: late");
  });

  it("does not wait for a cell that runs on after it wrote to stderr", () => {
    expect(results.endless).to.include({ ok: false, cell: 1 });
  });

  it("finds a section that leans on an earlier one", () => {
    expect(results.leaning.ok).to.equal(true);
    expect(rerun.problem).to.contain("code cell 4 fails when its section runs first");
  });
});
