import { expect } from "chai";
import { factsOf } from "../../src/activations/facts";

const silu = (x: number): number => x / (1 + Math.exp(-x));
const siluSlope = (x: number): number => {
  const s = 1 / (1 + Math.exp(-x));
  return s * (1 + x * (1 - s));
};
const hardtanh = (x: number): number => Math.min(1, Math.max(-1, x));
const hardtanhSlope = (x: number): number => (Math.abs(x) < 1 ? 1 : 0);
const softsign = (x: number): number =>
  Math.abs(x) === Infinity ? Math.sign(x) : x / (1 + Math.abs(x));
const softsignSlope = (x: number): number => 1 / (1 + Math.abs(x)) ** 2;
const bell = (x: number): number => Math.exp(-x * x);
const bellSlope = (x: number): number => -2 * x * Math.exp(-x * x);
const step = (x: number): number => (x > 0.3 ? 1 : 0);
const flat = (): number => 0;

describe("facts", () => {
  it("range finds a minimum between the ends: silu's -0.27846, attained", () => {
    const range = factsOf((x) => (x === -Infinity ? 0 : silu(x)), siluSlope).range;
    expect(range.low).to.be.closeTo(-0.2784645427610738, 1e-15);
    expect(range).to.include({ high: Infinity, lowClosed: true, highClosed: false });
  });

  it("range tells a corner, which is attained, from a tail, which is not", () => {
    expect(factsOf(hardtanh, hardtanhSlope).range).to.eql({
      low: -1,
      high: 1,
      lowClosed: true,
      highClosed: true,
    });
    expect(factsOf(softsign, softsignSlope).range).to.eql({
      low: -1,
      high: 1,
      lowClosed: false,
      highClosed: false,
    });
    expect(factsOf(bell, bellSlope).range).to.eql({
      low: 0,
      high: 1,
      lowClosed: false,
      highClosed: true,
    });
  });

  it("range knows no bound for x + sin²x, though sin ∞ is no number", () => {
    const snake = (x: number): number => x + Math.sin(x) ** 2;
    expect(factsOf(snake, (x) => 1 + Math.sin(2 * x)).range).to.include({
      low: -Infinity,
      high: Infinity,
    });
  });

  it("range leaves out what is only approached at a jump, on either side", () => {
    const open = { low: 0.5, high: Infinity, lowClosed: false, highClosed: false };
    expect(factsOf((x) => (x > 0.5 ? x : 2), (x) => +(x > 0.5)).range).to.eql(open); // prettier-ignore
    const closed = { ...open, lowClosed: true };
    expect(factsOf((x) => (x >= 0.5 ? x : 2), (x) => +(x >= 0.5)).range).to.eql(closed); // prettier-ignore
    const below = { low: -Infinity, high: 0.5, lowClosed: false, highClosed: false };
    expect(factsOf((x) => (x < 0.5 ? x : -2), (x) => +(x < 0.5)).range).to.eql(below); // prettier-ignore
  });

  it("range does without a number at infinity", () => {
    expect(silu(-Infinity)).to.eql(NaN);
    expect(factsOf(silu, siluSlope).range).to.include({ high: Infinity, lowClosed: true });
  });

  it("monotone sees a dip, and a jump down that the slope does not show", () => {
    expect(factsOf(hardtanh, hardtanhSlope).monotone).to.equal(true);
    expect(
      factsOf(
        (x) => -hardtanh(x),
        (x) => -hardtanhSlope(x),
      ).monotone,
    ).to.equal(true);
    expect(factsOf(silu, siluSlope).monotone).to.equal(false);
    expect(
      factsOf(
        (x) => (x <= 0 ? 20 : x),
        (x) => (x <= 0 ? 0 : 1),
      ).monotone,
    ).to.equal(false);
  });

  it("smooth sees kinks and jumps, and lets a steep but continuous slope pass", () => {
    expect(factsOf(silu, siluSlope).smooth).to.equal(true);
    expect(factsOf(softsign, softsignSlope).smooth).to.equal(true);
    expect(
      factsOf(
        (x) => Math.tanh(50 * x),
        (x) => 50 / Math.cosh(50 * x) ** 2,
      ).smooth,
    ).to.equal(true);
    expect(factsOf(hardtanh, hardtanhSlope).smooth).to.equal(false);
    expect(factsOf(step, flat).smooth).to.equal(false);
  });

  it("zeroCentred is the mean for a standard normal input", () => {
    expect(factsOf(hardtanh, hardtanhSlope).zeroCentred).to.equal(true);
    expect(
      factsOf(
        (x) => x ** 3,
        (x) => 3 * x * x,
      ).zeroCentred,
    ).to.equal(true);
    expect(factsOf(silu, siluSlope).zeroCentred).to.equal(false);
    expect(
      factsOf(
        (x) => x * x - 1,
        (x) => 2 * x,
      ).zeroCentred,
    ).to.equal(true);
    expect(factsOf((x) => (x >= 0 ? 1 : -1), flat).zeroCentred).to.equal(true);
  });

  it("maxSlope is the limit at infinity where the slope only grows, as x + sqrt(1 + x^2) has", () => {
    const bent = (x: number): number => x + Math.sqrt(1 + x * x);
    const bentSlope = (x: number): number =>
      Math.abs(x) === Infinity ? 1 + Math.sign(x) : 1 + x / Math.hypot(1, x);
    expect(factsOf(bent, bentSlope).maxSlope).to.equal(2);
    expect(factsOf(Math.sin, Math.cos).maxSlope).to.equal(1);
  });

  it("maxSlope finds a maximum between its samples, and one that falls", () => {
    expect(factsOf(silu, siluSlope).maxSlope).to.be.closeTo(1.0998393194, 1e-9);
    expect(factsOf(bell, bellSlope).maxSlope).to.be.closeTo(Math.SQRT2 * Math.exp(-0.5), 1e-12);
  });
});
