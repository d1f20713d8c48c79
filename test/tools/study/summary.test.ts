import { expect } from "chai";

import { summaryOf } from "../../../tools/study/summary.mjs";

const grid = [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3];
const configuration = { depth: 5, activation: "relu", initialisation: "kaiming", cure: "" };

/** Rows of two seeds a rate, with these right answers of the validation images. */
const rowsWith = (right: readonly [number, number][]): object[] =>
  grid.flatMap((rate, i) =>
    right[i].map((validation, k) => {
      const test = validation - 10;
      return { ...configuration, rate, seed: k + 1, validation, test, factor: 1 + k, end: "" };
    }),
  );

describe("summaryOf", () => {
  /** Equally bad at all rates but these, by their places. */
  const evenBut = (others: Record<number, [number, number]>): object[] =>
    rowsWith(grid.map((_, i) => others[i] ?? [30, 30]));

  it("takes the rate with the best mean validation accuracy, and test accuracies at it", () => {
    const rows = evenBut({ 3: [280, 290], 4: [300, 200] });
    expect(summaryOf(rows, () => 0.123456789)).to.eql({
      depth: 5,
      activation: "relu",
      initialisation: "kaiming",
      best: {
        rate: 0.1,
        right: [270, 280],
        test: 0.91667,
        // √2 halves of a difference of 10 of 300.
        std: 0.02357,
        ended: 0,
        validation: 0.95,
        onEdge: false,
      },
      small: { rate: 0.01, right: [20, 20], test: 0.066667, std: 0, ended: 0 },
      factor: 1.5,
      predictedFactor: 0.12346,
    });
  });

  it("marks a best rate on the edge of the grid, and takes the smallest of equal ones", () => {
    const best = (rows: object[]): object => summaryOf(rows, () => NaN).best;
    expect(best(evenBut({}))).to.include({ rate: 0.003, onEdge: true });
    expect(best(evenBut({ 6: [280, 290] }))).to.include({ rate: 3, onEdge: true });
    expect(best(evenBut({ 5: [280, 290] }))).to.include({ rate: 1, onEdge: false });
  });

  it("has no prediction where that is NaN", () => {
    expect(summaryOf(evenBut({}), () => NaN).predictedFactor).to.equal(null);
  });
});
