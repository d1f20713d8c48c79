import { expect } from "chai";
import {
  isMonotone,
  isSmooth,
  isZeroCentred,
  largestSlope,
  rangeOf,
} from "../../src/activations/facts";

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
  it("rangeOf finds a minimum between the ends: silu's -0.27846, attained", () => {
    const range = rangeOf((x) => (x === -Infinity ? 0 : silu(x)), siluSlope);
    expect(range.low).to.be.closeTo(-0.2784645427610738, 1e-15);
    expect(range).to.include({ high: Infinity, lowClosed: true, highClosed: false });
  });

  it("rangeOf tells a corner, which is attained, from a tail, which is not", () => {
    expect(rangeOf(hardtanh, hardtanhSlope)).to.eql({
      low: -1,
      high: 1,
      lowClosed: true,
      highClosed: true,
    });
    expect(rangeOf(softsign, softsignSlope)).to.eql({
      low: -1,
      high: 1,
      lowClosed: false,
      highClosed: false,
    });
    expect(rangeOf(bell, bellSlope)).to.eql({
      low: 0,
      high: 1,
      lowClosed: false,
      highClosed: true,
    });
  });

  it("rangeOf knows no bound for x + sin²x, though sin ∞ is no number", () => {
    const snake = (x: number): number => x + Math.sin(x) ** 2;
    expect(rangeOf(snake, (x) => 1 + Math.sin(2 * x))).to.include({
      low: -Infinity,
      high: Infinity,
    });
  });

  it("rangeOf leaves out what is only approached at a jump, on either side", () => {
    const open = { low: 0.5, high: Infinity, lowClosed: false, highClosed: false };
    expect(rangeOf((x) => (x > 0.5 ? x : 2), (x) => +(x > 0.5))).to.eql(open); // prettier-ignore
    const closed = { ...open, lowClosed: true };
    expect(rangeOf((x) => (x >= 0.5 ? x : 2), (x) => +(x >= 0.5))).to.eql(closed); // prettier-ignore
    const below = { low: -Infinity, high: 0.5, lowClosed: false, highClosed: false };
    expect(rangeOf((x) => (x < 0.5 ? x : -2), (x) => +(x < 0.5))).to.eql(below); // prettier-ignore
  });

  it("rangeOf does without a number at infinity", () => {
    expect(silu(-Infinity)).to.eql(NaN);
    expect(rangeOf(silu, siluSlope)).to.include({ high: Infinity, lowClosed: true });
  });

  it("isMonotone sees a dip, and a jump down that the slope does not show", () => {
    expect(isMonotone(hardtanh, hardtanhSlope)).to.equal(true);
    expect(
      isMonotone(
        (x) => -hardtanh(x),
        (x) => -hardtanhSlope(x),
      ),
    ).to.equal(true);
    expect(isMonotone(silu, siluSlope)).to.equal(false);
    expect(
      isMonotone(
        (x) => (x <= 0 ? 20 : x),
        (x) => (x <= 0 ? 0 : 1),
      ),
    ).to.equal(false);
  });

  it("isSmooth sees kinks and jumps, and lets a steep but continuous slope pass", () => {
    expect(isSmooth(silu, siluSlope)).to.equal(true);
    expect(isSmooth(softsign, softsignSlope)).to.equal(true);
    expect(
      isSmooth(
        (x) => Math.tanh(50 * x),
        (x) => 50 / Math.cosh(50 * x) ** 2,
      ),
    ).to.equal(true);
    expect(isSmooth(hardtanh, hardtanhSlope)).to.equal(false);
    expect(isSmooth(step, flat)).to.equal(false);
  });

  it("isZeroCentred is the mean for a standard normal input", () => {
    expect(isZeroCentred(hardtanh)).to.equal(true);
    expect(isZeroCentred((x) => x ** 3)).to.equal(true);
    expect(isZeroCentred(silu)).to.equal(false);
    expect(isZeroCentred((x) => x * x - 1)).to.equal(true);
  });

  it("largestSlope is the limit at infinity where the slope only grows, as x + sqrt(1 + x^2) has", () => {
    const bent = (x: number): number => x + Math.sqrt(1 + x * x);
    const bentSlope = (x: number): number =>
      Math.abs(x) === Infinity ? 1 + Math.sign(x) : 1 + x / Math.hypot(1, x);
    expect(largestSlope(bent, bentSlope)).to.equal(2);
    expect(largestSlope(Math.sin, Math.cos)).to.equal(1);
  });

  it("largestSlope finds a maximum between its samples, and one that falls", () => {
    expect(largestSlope(silu, siluSlope)).to.be.closeTo(1.0998393194, 1e-9);
    expect(largestSlope(bell, bellSlope)).to.be.closeTo(Math.SQRT2 * Math.exp(-0.5), 1e-12);
  });
});
