import { expect } from "chai";
import { hermiteCoefficients } from "../../src/numerics/hermiteCoefficients";

const ENDS = [-16, -8, -4, -2, 0, 2, 4, 8, 16];

describe("hermiteCoefficients", () => {
  it("are those of polynomials: x³ is √6 h₃ + 3 h₁", () => {
    const a = hermiteCoefficients((z) => z ** 3, ENDS).upTo(1);
    const truth = [0, 3, 0, Math.sqrt(6)];
    a.forEach((x, k) => expect(x, `a[${k}]`).to.be.closeTo(truth[k] ?? 0, 1e-13));
  });

  it("of e^(t z) are e^(t²/2) t^k / √k!", () => {
    const a = hermiteCoefficients((z) => Math.exp(0.7 * z), ENDS).upTo(1);
    let truth = Math.exp(0.245);
    for (let k = 0; k < 30; truth *= 0.7 / Math.sqrt(++k)) expect(a[k]).to.be.closeTo(truth, 1e-14);
  });

  it("of a step at 0 are known up to the last: their squares add up to asin(c)/(2π)", () => {
    const step = hermiteCoefficients((z) => +(z > 0), ENDS);
    const sum = step.upTo(0.94).reduce((all, a, k) => all + a * a * 0.94 ** k, 0);
    expect(sum).to.be.closeTo(0.25 + Math.asin(0.94) / (2 * Math.PI), 1e-14);
    expect(step.end()).to.equal(false);
  });

  it("are made as far as they are asked for, and end where a function is smooth", () => {
    expect(hermiteCoefficients(Math.tanh, ENDS).upTo(0.1).length).to.be.below(100);
    expect(hermiteCoefficients(Math.tanh, ENDS).end()).to.equal(true);
    expect(
      hermiteCoefficients(() => NaN, ENDS)
        .upTo(1)
        .every(Number.isNaN),
    ).to.equal(true);
  });
});
