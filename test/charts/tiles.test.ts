import { expect } from "chai";
import fc from "fast-check";
import { tiles } from "../../src/charts/tiles";

describe("tiles", () => {
  it("tiles(rows) covers every entry once, with its value", () => {
    const rows = fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 8 }));
    fc.assert(
      fc.property(rows, (table) => {
        const edges = tiles(table);
        const covered = table.map((row) => row.map(() => [] as number[]));
        for (let i = 0; i < edges.length; i += 3) {
          const [from, to, gap] = edges.slice(i, i + 3);
          expect(isNaN(gap.x)).to.equal(true);
          for (let j = from.x; j < to.x; j++) covered[from.y1][j].push(from.value);
        }
        expect(covered).to.eql(table.map((row) => row.map((value) => [value])));
      }),
    );
  });

  it("makes one tile of equal neighbours, NaN among them", () => {
    expect(tiles([[1, 1, NaN, NaN, 1]]).filter(({ x }) => !isNaN(x)).length).to.equal(6);
  });
});
