import { expect } from "chai";
import { exponential } from "../../src/random/exponential";
import { generator } from "../../src/random/generator";
import { kolmogorov } from "./statistics";

describe("exponential", () => {
  it("follows 1 - exp(-x): Kolmogorov's statistic below 1.95", () => {
    const rng = generator(11);
    const sample = Float64Array.from({ length: 100_000 }, () => -Math.expm1(-exponential(rng)));
    expect(kolmogorov(sample)).to.be.below(1.95);
  });
});
