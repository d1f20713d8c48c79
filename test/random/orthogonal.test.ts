import { expect } from "chai";
import fc from "fast-check";
import { sizeOf } from "../../src/autograd/shape";
import type { Tensor } from "../../src/autograd/tensor";
import { generator } from "../../src/random/generator";
import { orthogonal } from "../../src/random/orthogonal";

/** The largest |entry| of Q'Q - gain² I, or of QQ' - gain² I if the rows are fewer. */
function error(Q: Tensor, gain: number): number {
  const rows = Q.shape[0];
  const matrix = Q.reshape([rows, -1]);
  const product =
    rows > matrix.shape[1] ? matrix.transpose().matmul(matrix) : matrix.matmul(matrix.transpose());
  const n = product.shape[0];
  const off = product.data.map((x, i) => Math.abs(x - (i % (n + 1) === 0 ? gain * gain : 0)));
  return off.reduce((a, b) => Math.max(a, b), 0);
}

describe("orthogonal", () => {
  it("has orthogonal rows or columns of length gain, whichever are fewer", () => {
    const drawn = fc.record({
      seed: fc.nat(),
      shape: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 4 }),
      gain: fc.double({ min: 1e-9, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(drawn, ({ seed, shape, gain }) => {
        const Q = orthogonal(shape, { gain, generator: generator(seed) });
        expect(Q.shape).to.eql(shape);
        expect(Q.requiresGrad).to.equal(false);
        expect(error(Q, gain)).to.be.at.most(1e-14 * gain * gain);
      }),
    );
  });

  // Rounding grows no faster than the number of products that an entry sums.
  for (const shape of [
    [1, 100],
    [100, 1],
    [64, 64],
    [256, 256],
    [200, 50],
    [16, 3, 5, 5],
  ]) {
    it(`does so to 1e-13 at [${shape.join(", ")}]`, () => {
      expect(error(orthogonal(shape, { generator: generator(3) }), 1)).to.be.below(1e-13);
    });
  }

  // Uniform on the sphere, an entry x of a row has E x² = 1/n and E x⁴ = 3 / (n (n + 2)).
  for (const [rows, columns] of [
    [4, 4],
    [2, 5],
    [6, 3],
    [1, 3],
    [2, 2],
  ]) {
    it(`[${rows}, ${columns}] has Haar's means of x, x⁴ and the last x, to 4 standard errors`, () => {
      const rng = generator(77);
      const n = Math.max(rows, columns);
      const powers = [(x: number) => x, (x: number) => x * x * x * x];
      const means = [0, 3 / (n * (n + 2))];
      const samples = Array.from({ length: 20_000 }, () => {
        const { data } = orthogonal([rows, columns], { generator: rng });
        return [data[0], data[data.length - 1]];
      });
      for (const [k, power] of powers.entries()) {
        for (const place of [0, 1]) {
          const values = samples.map((pair) => power(pair[place]));
          const mean = values.reduce((a, b) => a + b, 0) / values.length;
          const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length;
          const score = (mean - means[k]) / Math.sqrt(variance / values.length);
          expect(Math.abs(score), `power ${k}, place ${place}`).to.be.below(4);
        }
      }
    });
  }

  // The trace of a Haar matrix has mean 0 and variance 1 for n >= 2; without the signs of R it has not.
  it("has traces of mean 0 and variance 1 at [3, 3], and either determinant half of the time", () => {
    const rng = generator(5);
    const draws = 20_000;
    let [sum, squares, positive] = [0, 0, 0];
    for (let i = 0; i < draws; i++) {
      const [a, b, c, d, e, f, g, h, j] = orthogonal([3, 3], { generator: rng }).data;
      const trace = a + e + j;
      sum += trace;
      squares += trace * trace;
      positive += +(a * (e * j - f * h) - b * (d * j - f * g) + c * (d * h - e * g) > 0);
    }
    // E trace⁴ is 3 at n = 3, as for a normal number, so that trace² has the variance 2.
    expect(Math.abs(sum / draws)).to.be.below(4 / Math.sqrt(draws));
    expect(Math.abs(squares / draws - 1)).to.be.below(4 * Math.sqrt(2 / draws));
    expect(Math.abs(positive / draws - 0.5)).to.be.below(2 / Math.sqrt(draws));
  });

  it("is the sign of a normal number at [1, 1]", () => {
    const rng = generator(9);
    const signs = Array.from({ length: 100 }, () => orthogonal([1, 1], { generator: rng }).item());
    expect(new Set(signs)).to.eql(new Set([1, -1]));
  });

  it("draws one number an entry", () => {
    const [one, other] = [generator(8), generator(8)];
    const shape = [3, 2, 2];
    orthogonal(shape, { generator: one });
    for (let i = 0; i < sizeOf(shape); i++) orthogonal([1, 1], { generator: other });
    expect(one.state).to.eql(other.state);
  });

  it("pins its first numbers", () => {
    const Q = orthogonal([3, 2], { generator: generator(42) });
    expect([...Q.data.subarray(0, 2)]).to.eql([-0.7088533039768038, 0.6849779051035185]);
  });
});
