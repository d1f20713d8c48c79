import { expect } from "chai";

import { startPace } from "../../../../site/live/cells/pace";

describe("startPace", () => {
  it("knows how long cells take in full, together, once each has run so", () => {
    const pace = startPace();
    pace.record(1, false, 30);
    pace.record(2, true, 5);
    expect(pace.full([1])).to.equal(30);
    expect(pace.full([1, 2])).to.equal(undefined);
    pace.record(2, false, 40);
    expect(pace.full([1, 2])).to.equal(70);
  });

  it("does not take a cell for quick that once gave what it remembered", () => {
    const pace = startPace();
    for (const time of [1000, 2]) pace.record(1, false, time);
    expect(pace.full([1])).to.be.above(100);
    for (let run = 0; run < 10; run++) pace.record(1, false, 2);
    expect(pace.full([1])).to.be.below(60);
    pace.record(1, false, 300);
    expect(pace.full([1])).to.equal(300);
  });

  it("draws the figure of a drag, and beside it what leaves the step short", () => {
    const pace = startPace();
    pace.begin();
    for (const [cell, time] of [
      [1, 30],
      [2, 10],
      [3, 30],
    ])
      pace.record(cell, true, time);
    const alone = (cells: readonly number[]): readonly number[] => cells;
    expect(pace.quick([1, 2, 3], alone)).to.eql([1, 2]);
  });

  it("waits in a drag for a figure that takes long once, and tries again in the next", () => {
    const pace = startPace();
    const alone = (cells: readonly number[]): readonly number[] => cells;
    pace.begin();
    pace.record(1, true, 5000);
    expect(pace.quick([1], alone)).to.eql([1]);
    pace.record(1, true, 5000);
    expect(pace.quick([1], alone)).to.eql([]);
    pace.begin();
    expect(pace.quick([1], alone)).to.eql([1]);
  });
});
