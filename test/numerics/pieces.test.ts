import { expect } from "chai";
import { measure } from "../../src/numerics/panel";
import { pieces } from "../../src/numerics/pieces";

const ENDS = [-16, -1, 0, 1, 16];

describe("pieces", () => {
  it("cut a function where it has jumps and kinks, and say so", () => {
    const jump = pieces((x) => +(x > 0.3), ENDS);
    expect(jump.breaks.some((x) => Math.abs(x - 0.3) < 1e-12)).to.equal(true);
    expect(jump.hasJump).to.equal(true);
    const kinks = pieces((x) => Math.max(-0.7, Math.min(x, 2)) * Math.exp((-x * x) / 4), ENDS);
    for (const place of [-0.7, 2]) {
      expect(kinks.breaks.some((x) => Math.abs(x - place) < 1e-6)).to.equal(true);
    }
    expect(kinks.hasJump).to.equal(false);
  });

  it("leave a smooth function without breaks, however steep", () => {
    for (const steepness of [1, 10, 100]) {
      const edges = [-16, -1 / steepness, 0, 1 / steepness, 16];
      const smooth = pieces((x) => Math.tanh(steepness * x), edges);
      expect(smooth.breaks).to.eql([]);
      expect(smooth.hasJump).to.equal(false);
    }
  });

  it("are few, and on each one rule is enough", () => {
    const f = (x: number): number => +(x > 1 / 3) * Math.exp(x / 8);
    const { edges } = pieces(f, ENDS);
    expect(edges.length).to.be.below(60);
    const whole = edges
      .slice(1)
      .reduce((sum, high, i) => sum + measure(f, edges[i], high).integral, 0);
    const truth = 8 * (Math.exp(2) - Math.exp(1 / 24));
    expect(whole).to.be.closeTo(truth, 1e-12 * truth);
  });
});
