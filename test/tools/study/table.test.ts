import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

import { expect } from "chai";

import { trial } from "../../../src/training/trial";
import { predictedFactor } from "../../../src/training/trialFactors";
import { nameOf, plan, trialOptions } from "../../../tools/study/plan.mjs";
import { lineOf, rowOf, rowsOf } from "../../../tools/study/rows.mjs";
import { summaryModule } from "../../../tools/study/summary.mjs";

const root = resolve(__dirname, "../../..");
const path = join(root, "study/digits.csv");

describe("study/digits.csv", () => {
  const rows = rowsOf(readFileSync(path, "utf8"), path);

  it("has the runs of the plan, in their order", () => {
    expect(rows.map(nameOf)).to.eql(plan().map(nameOf));
    expect(statSync(path).size).to.be.below(300_000);
  });

  it("has right answers of 300, and an end that the loss shows", () => {
    for (const { validation, test, loss, end } of rows) {
      expect(validation).to.be.within(0, 300);
      expect(test).to.be.within(0, 300);
      expect(Number.isFinite(loss)).to.equal(end !== "diverged");
      if (end === "stuck") expect(loss).to.be.greaterThan(0.99 * Math.log(10));
    }
  });

  it("is what the summary of the library comes from", () => {
    const summary = readFileSync(join(root, "src/training/digitsStudyData.ts"), "utf8");
    expect(summary).to.equal(summaryModule(rows, predictedFactor));
  });

  // Runs whose rounding errors training does not amplify: they are the same in other engines.
  for (const words of ["tanh xavier 0.1 3", "relu kaiming 0.03 1"])
    it(`trial gives one run again: ${words}, two layers`, async () => {
      const [activation, initialisation, rate, seed] = words.split(" ");
      const run = plan().find(
        (each) =>
          nameOf(each) === nameOf({ depth: 2, activation, initialisation, cure: "", rate, seed }),
      )!;
      const row = rowOf(run, await trial(trialOptions(run)));
      expect(rows.map(lineOf)).to.include(lineOf(row));
    });
});
