import { expect } from "chai";
import { jumps, trace, type Point } from "../../src/charts/trace";
import { activations, hardshrink, relu, sigmoid } from "../../src/index";

/** The height of the drawn line above x; undefined in a gap. */
function drawnAt(points: readonly Point[], x: number): number | undefined {
  const i = points.findIndex((b, j) => j > 0 && points[j - 1].x <= x && x <= b.x && !isNaN(b.y));
  const [a, b] = [points[i - 1], points[i]];
  return i === -1 || isNaN(a.y) ? undefined : a.y + ((x - a.x) / (b.x - a.x || 1)) * (b.y - a.y);
}

describe("trace", () => {
  it("trace(relu, ends) is three points, the corner one of them", () => {
    expect(trace(relu, [-3, 3])).to.eql([
      { x: -3, y: 0 },
      { x: 0, y: 0 },
      { x: 3, y: 3 },
    ]);
  });

  for (const f of Object.values(activations)) {
    for (const g of [f, f.derivative]) {
      it(`draws ${g === f ? f.name : `the slope of ${f.name}`} within a pixel, in few points`, () => {
        const points = trace(g, [-4, 4]);
        const places = Array.from({ length: 1000 }, (_, i) => -4 + 8 * ((i + 0.37) / 1000));
        const heights = places.map(g);
        const pixel = (Math.max(...heights) - Math.min(...heights) || 1) / 260;
        for (const x of places) expect(drawnAt(points, x)).to.be.closeTo(g(x), pixel);
        expect(points.length).to.be.below(60);
      });
    }
  }

  it("lifts the pen at a jump, at its exact ends, and where there is no number", () => {
    const points = trace(hardshrink, [-4, 4]);
    expect(points.length).to.equal(8);
    expect(points.filter(({ y }) => isNaN(y)).length).to.equal(2);
    for (const { x } of points.filter(({ y }) => isNaN(y))) {
      expect(Math.abs(x)).to.be.closeTo(0.5, 1e-14);
    }
    expect(isNaN(trace(Math.sqrt, [-1, 1])[0].y)).to.equal(true);
    expect(trace((x) => 1 / x, [-1, 1]).some(({ y }) => Math.abs(y) === Infinity)).to.equal(false);
  });

  it("ends for a function that oscillates faster than anyone can draw", () => {
    expect(trace((x) => Math.sin(1e9 * x), [-4, 4]).length).to.be.below(20_000);
  });

  it("refuses ends in the wrong order and functions that give no number", () => {
    expect(() => trace(sigmoid, [1, 1])).to.throw(RangeError, "low < high, got 1, 1");
    expect(() => trace(sigmoid, [0, Infinity])).to.throw(RangeError, "got 0, Infinity");
    expect(() => trace(() => "1" as never, [0, 1])).to.throw(TypeError, 'a number, got "1"');
  });
});

describe("jumps", () => {
  it("jumps(f, ends) holds both ends of each gap and the value between them", () => {
    expect(jumps(relu.derivative, [-4, 4])).to.eql([{ x: 0, y1: 0, y2: 1, y: 0 }]);
    const [left, right] = jumps(hardshrink, [-4, 4]);
    expect([left.x, left.y, right.x, right.y]).to.eql([-0.5, 0, 0.5, 0]);
    expect(right.y2).to.be.closeTo(0.5, 1e-12);
  });

  it("is empty for a continuous function, a steep one too", () => {
    expect(jumps(sigmoid, [-4, 4])).to.eql([]);
    expect(jumps((x) => Math.tanh(1e6 * x), [-4, 4])).to.eql([]);
  });
});
