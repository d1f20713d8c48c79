import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";

import { expect } from "chai";

import { importTool } from "./importTool";
import { sampleNotebook } from "./sample";

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
  this.timeout(60_000);
  const folder = resolve(__dirname, "../../.cache/runner-test");
  const results = {} as Record<keyof typeof notebooks, Result>;
  let rerun: { ok: boolean; problem: string };

  before(async () => {
    mkdirSync(folder, { recursive: true });
    const { startRunner } = await importTool("notebooks/runner.mjs");
    const { rerunNotebook } = await importTool("notebooks/rerun.mjs");
    const runner = startRunner();
    const names = Object.keys(notebooks) as (keyof typeof notebooks)[];
    await Promise.all([
      ...names.map(async (name) => (results[name] = await runner.run({ folder }, notebooks[name]))),
      rerunNotebook({ name: "leaning", folder }, notebooks.leaning, runner).then(
        (verdict: typeof rerun) => (rerun = verdict),
      ),
    ]);
    await runner.stop();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("gives outputs and numbers, written as JupyterLab does", () => {
    expect(results.good.ok).equal(true);
    expect(results.good.text)
      .contains('"2\\n",\n      "0.5\\n"')
      .and.match(/\n\}\n$/);
    expect(results.good.text).contains('"execution_count": 3');
    expect(results.good.text).not.match(/"execution":|iopub/);
  });

  it("fails at the first cell that throws", () => {
    expect(results.throwing).include({ ok: false, cell: 3 });
    expect(results.throwing.error).contains("Error: boo");
  });

  it("fails on an error in a timer of an earlier cell", () => {
    expect(results.late).include({ ok: false, cell: 2 });
    expect(results.late.error).contains("Error: late");
  });

  it("does not wait for a cell that runs on after it wrote to stderr", () => {
    expect(results.endless).include({ ok: false, cell: 1 });
  });

  it("finds a section that leans on an earlier one", () => {
    expect(results.leaning.ok).equal(true);
    expect(rerun.problem).contains("code cell 4 fails when its section runs first");
  });
});
