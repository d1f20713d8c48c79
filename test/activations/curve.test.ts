import { expect } from "chai";
import { curveOf, isContinuous, jumpsOf } from "../../src/activations/curve";

const ramp = (x: number): number => Math.min(Math.max(x, 5), 5.001);
const rampSlope = (x: number): number => (x > 5 && x < 5.001 ? 1 : 0);
const step = (x: number): number => (x > 0.3 ? 1 : 0);
const flat = (): number => 0;

describe("curveOf", () => {
  it("runs from -1e6 to 1e6 in ascending order and meets 0", () => {
    const places = curveOf(Math.tanh, (x) => 1 - Math.tanh(x) ** 2).map(({ x }) => x);
    expect(places).to.include(0);
    expect([places[0], places.at(-1)]).to.satisfy(([a, b]: number[]) => a < -9e5 && b > 9e5);
    expect(places.every((x, i) => i === 0 || x > places[i - 1])).to.equal(true);
  });

  it("looks closer where the slopes do not explain the rise", () => {
    const samples = curveOf(ramp, rampSlope);
    expect(samples.filter(({ slope }) => slope === 1)).to.not.eql([]);
    expect(samples.some(({ x }) => x === 5)).to.equal(true);
  });

  it("gives up on what oscillates more often than anyone will count", () => {
    expect(curveOf(Math.sin, Math.cos).length).to.be.below(1e6);
  });
});

describe("jumpsOf", () => {
  it("finds the adjacent doubles between which f jumps", () => {
    const [jump, ...others] = jumpsOf(curveOf(step, flat));
    expect(others).to.eql([]);
    expect(jump.map(({ y }) => y)).to.eql([0, 1]);
    expect(jump.map(({ x }) => x)).to.eql([0.3, 0.30000000000000004]);
    expect(jumpsOf(curveOf(ramp, rampSlope))).to.eql([]);
  });
});

describe("isContinuous", () => {
  it("tells a jump from a steep slope", () => {
    const samples = curveOf(Math.tanh, (x) => 1 - Math.tanh(x) ** 2);
    expect(isContinuous((x) => Math.tanh(1e6 * x), samples)).to.equal(true);
    expect(isContinuous(step, samples)).to.equal(false);
  });
});
