import { expect } from "chai";
import { digitsStudy } from "../../src/training/digitsStudy";
import { predictedFactor } from "../../src/training/trialFactors";
import { trial } from "../../src/training/trial";

describe("digitsStudy", () => {
  const rows = digitsStudy();

  it("has 106 configurations of five seeds each", () => {
    expect(rows.length).to.equal(4 * 5 * 5 + 6);
    for (const { best, small } of rows) {
      expect(best.right.length).to.equal(5);
      expect(small.right.length).to.equal(5);
      expect(small.rate).to.equal(0.01);
    }
  });

  it("means and deviations are those of the right answers", () => {
    for (const { test, std, right } of rows.flatMap(({ best, small }) => [best, small])) {
      const mean = right.reduce((sum, count) => sum + count / 1500, 0);
      const squares = right.reduce((sum, count) => sum + (count / 300 - mean) ** 2, 0);
      // Five digits are kept.
      expect(test).to.be.closeTo(mean, 1e-5);
      expect(std).to.be.closeTo(Math.sqrt(squares / 4), 1e-5);
    }
  });

  it("predicts what predictedFactor does", () => {
    for (const row of rows) {
      const factor = predictedFactor(row);
      if (row.predictedFactor === null) expect(factor).to.eql(NaN);
      else expect(row.predictedFactor).to.be.closeTo(factor, 1e-4 * factor);
    }
  });

  // A net whose rounding errors training does not amplify: other engines give the same counts.
  it("trial makes a run again from its row", async () => {
    const row = rows.find(
      (each) => each.depth === 2 && each.activation === "relu" && each.initialisation === "kaiming",
    )!;
    const { testAccuracy } = await trial({ ...row, rate: row.small.rate, seed: 2 });
    expect(Math.round(300 * testAccuracy)).to.equal(row.small.right[1]);
  });

  it("gives rows of their own at each call", () => {
    (digitsStudy()[0].best.right as number[]).fill(0);
    expect(digitsStudy()).to.eql(rows);
  });
});
