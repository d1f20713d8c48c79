import { expect } from "chai";
import fc from "fast-check";
import { DENSITY_AT_0 } from "../../src/numerics/normalTail";
import { generator } from "../../src/random/generator";
import { normal } from "../../src/random/normal";
import { truncatedNormal } from "../../src/random/truncatedNormal";
import { normalCdf } from "../support/normalCdf";
import { kolmogorov } from "./statistics";

const DRAWS = 40_000;

/** P(low < z < x) for a standard normal z, without loss in the upper tail. */
function mass(low: number, x: number): number {
  return low > 0 ? normalCdf(-low) - normalCdf(-x) : normalCdf(x) - normalCdf(low);
}

function density(x: number): number {
  return Number.isFinite(x) ? DENSITY_AT_0 * Math.exp((-x * x) / 2) : 0;
}

describe("truncatedNormal", () => {
  // Intervals in standard deviations, one or more for each way of drawing.
  // prettier-ignore
  const intervals: [low: number, high: number][] = [
    [-2, 2], [-1, 3], [0, 2.4], [0, 2.6], [-0.1, 0.1], [-5, 0.01], [0, Infinity], [-Infinity, Infinity],
    [0.01, 5], [0.5, 0.6], [0.5, Infinity], [2, 2.4], [2, 2.45], [8, 9], [8, 8.05], [30, Infinity],
    [-9, -8], [-8.05, -8], [-Infinity, -3], [-0.6, -0.5],
  ];
  for (const [low, high] of intervals) {
    it(`follows its law on [${low}, ${high}]: Kolmogorov below 1.95, mean to 4 standard errors`, () => {
      const own = { low, high, generator: generator(13) };
      const { data } = truncatedNormal(0, 1, [DRAWS], own);
      expect(data.every((x) => x >= low && x <= high)).to.equal(true);
      const whole = mass(low, high);
      expect(kolmogorov(data.map((x) => mass(low, x) / whole))).to.be.below(1.95);
      const mean = data.reduce((a, b) => a + b, 0) / DRAWS;
      const variance = data.reduce((a, b) => a + (b - mean) ** 2, 0) / DRAWS;
      const truth = (density(low) - density(high)) / whole;
      expect(Math.abs(mean - truth)).to.be.below(4 * Math.sqrt(variance / DRAWS));
      // Var = 1 + (a φ(a) - b φ(b)) / P - mean², which cancels in narrow intervals and tails.
      if (low > -6 && high < 6 && high - low > 1) {
        const edge = (low * density(low) - high * density(high)) / whole;
        const kurtosis = data.reduce((a, b) => a + (b - mean) ** 4, 0) / DRAWS;
        const error = Math.sqrt((kurtosis - variance ** 2) / DRAWS);
        expect(Math.abs(variance - (1 + edge - truth ** 2))).to.be.below(4 * error);
      }
    });
  }

  it("is normal without bounds, and normal without what lies outside wide ones", () => {
    const free = { low: -Infinity, high: Infinity, generator: generator(4) };
    const all = normal(3, 2, [500], { generator: generator(4) }).data;
    expect(truncatedNormal(3, 2, [500], free).data).to.eql(all);
    const kept = all.filter((x) => x >= 1 && x <= 7);
    const own = { low: 1, high: 7, generator: generator(4) };
    expect(truncatedNormal(3, 2, [kept.length], own).data).to.eql(kept);
  });

  it("has bounds -2 and 2 by default, whatever mean and std are", () => {
    const usual = truncatedNormal(1, 3, [50], { generator: generator(6) });
    const said = truncatedNormal(1, 3, [50], { low: -2, high: 2, generator: generator(6) });
    expect(usual.data).to.eql(said.data);
    expect(usual.requiresGrad).to.equal(false);
  });

  it("mirrors: mean, low and high with other signs give the same numbers with other signs", () => {
    const tail = truncatedNormal(1, 2, [50], { low: 9, high: 20, generator: generator(6) });
    const mirrored = truncatedNormal(-1, 2, [50], { low: -20, high: -9, generator: generator(6) });
    expect(mirrored.data).to.eql(tail.data.map((x) => -x));
  });

  it("with std 0, or low = high, is the number of the interval nearest to the mean", () => {
    const of = (mean: number, std: number, low: number, high: number): number =>
      truncatedNormal(mean, std, [], { low, high, generator: generator(1) }).item();
    expect([of(0.5, 0, -1, 1), of(3, 0, -1, 1), of(-3, 0, -1, 1), of(0, 1, 5, 5)]).to.eql([
      0.5, 1, -1, 5,
    ]);
  });

  it("ends, and stays inside, at any size of its arguments", () => {
    const end = fc.double({ noNaN: true });
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    const law = fc.record({ seed: fc.nat(), mean: finite, std: finite, a: end, b: end });
    fc.assert(
      fc.property(law, ({ seed, mean, std, a, b }) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(low < Infinity && high > -Infinity);
        const own = { low, high, generator: generator(seed) };
        const { data } = truncatedNormal(mean, Math.abs(std), [10], own);
        expect(data.every((x) => x >= low && x <= high)).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("pins its first numbers: wide, narrow, tail", () => {
    const first = (low: number, high: number): number[] => [
      ...truncatedNormal(0, 1, [2], { low, high, generator: generator(42) }).data,
    ];
    expect(first(-2, 2)).to.eql([-1.5575938046440858, 1.367511861153884]);
    expect(first(-0.1, 0.1)).to.eql([0.023108896678793525, 0.09928644540111928]);
    expect(first(8, 9)).to.eql([8.322575004381365, 8.056342339767257]);
  });
});
