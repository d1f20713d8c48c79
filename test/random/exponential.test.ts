import { expect } from "chai";
import { exponential } from "../../src/random/exponential";
import { generator } from "../../src/random/generator";
import { kolmogorov } from "./statistics";

describe("exponential", () => {
  it("exponential(generator(7)) is 0.09508353589482921", () => {
    expect(exponential(generator(7))).to.equal(0.09508353589482921);
  });

  it("follows 1 - exp(-x): Kolmogorov's statistic below 1.95", () => {
    const rng = generator(11);
    const sample = Float64Array.from({ length: 100_000 }, () => -Math.expm1(-exponential(rng)));
    expect(kolmogorov(sample)).to.be.below(1.95);
  });

  it("has mean 1 and variance 1, to 4 standard errors", () => {
    const rng = generator(12);
    const n = 100_000;
    const sample = Float64Array.from({ length: n }, () => exponential(rng));
    const mean = sample.reduce((sum, x) => sum + x, 0) / n;
    const variance = sample.reduce((sum, x) => sum + (x - 1) ** 2, 0) / n;
    expect(Math.abs(mean - 1)).to.be.below(4 / Math.sqrt(n));
    expect(Math.abs(variance - 1)).to.be.below(4 * Math.sqrt(8 / n));
  });
});
