import { expect } from "chai";
import fc from "fast-check";
import { generator } from "../../src/random/generator";
import { layerEdges } from "../../src/random/layers";
import { fillNormal } from "../../src/random/ziggurat";
import { chiSquareScore, fingerprint, kolmogorov, upperTail } from "./statistics";

const MILLION = 1_000_000;
const TAIL = layerEdges()[1];

function normals(n: number, seed: number): Float64Array {
  const out = new Float64Array(n);
  fillNormal(out, generator(seed));
  return out;
}

describe("fillNormal", () => {
  const sample = normals(MILLION, 2024);

  it("pins a million numbers by a fingerprint, wedges and tail included", () => {
    expect(fingerprint(normals(MILLION, 42))).to.equal(2839338440);
  });

  it("fills two arrays in a row as it fills their concatenation", () => {
    const split = fc.record({
      seed: fc.nat(),
      n: fc.nat(4000),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(split, ({ seed, n, at }) => {
        const whole = normals(n, seed);
        const parts = new Float64Array(n);
        const rng = generator(seed);
        fillNormal(parts.subarray(0, Math.floor(at * n)), rng);
        fillNormal(parts.subarray(Math.floor(at * n)), rng);
        expect(parts).to.deep.equal(whole);
      }),
      { numRuns: 50 },
    );
  });

  it("follows the normal law: Kolmogorov's statistic below 1.95", () => {
    expect(kolmogorov(sample.map(upperTail))).to.be.below(1.95);
  });

  it("fills 32 x 32 cells of neighbours evenly: chi-square to 4 standard errors", () => {
    const counts = new Uint32Array(1024);
    const cells = sample.map((z) => Math.floor(upperTail(z) * 32));
    for (let i = 0; i < MILLION; i += 2) counts[cells[i] * 32 + cells[i + 1]]++;
    expect(Math.abs(chiSquareScore(counts, MILLION / 2 / 1024))).to.be.below(4);
  });

  it("has no link between layer and value: |z| within its layer has no favoured low bits", () => {
    const counts = new Uint32Array(256);
    for (const z of sample) counts[Math.floor(Math.abs(z) * 2 ** 30) & 255]++;
    expect(Math.abs(chiSquareScore(counts, MILLION / 256))).to.be.below(4);
  });

  it("is right far out: counts beyond 3.65 sigma and their law", () => {
    const buffer = new Float64Array(100_000);
    const rng = generator(31);
    const far: number[] = [];
    for (let block = 0; block < 100; block++) {
      fillNormal(buffer, rng);
      for (const z of buffer) if (Math.abs(z) > TAIL) far.push(z);
    }
    const expected = 1e7 * 2 * upperTail(TAIL);
    const right = far.filter((z) => z > 0).length;
    expect(Math.abs(far.length - expected) / Math.sqrt(expected)).to.be.below(4);
    expect(Math.abs(right - far.length / 2) / Math.sqrt(far.length / 4)).to.be.below(4);
    const law = Float64Array.from(far, (z) => upperTail(Math.abs(z)) / upperTail(TAIL));
    expect(kolmogorov(law)).to.be.below(1.95);
  });
});
