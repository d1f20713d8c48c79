import { expect } from "chai";
import fc from "fast-check";
import { generator } from "../../src/random/generator";
import { edges, exponential, fillNormal, gaussianCurve } from "../../src/random/ziggurat";
import { chiSquareScore, fingerprint, kolmogorov, upperTail } from "./statistics";

const MILLION = 1_000_000;
const TAIL = edges[1];

function normals(n: number, seed: number): Float64Array {
  const out = new Float64Array(n);
  fillNormal(out, generator(seed));
  return out;
}

function momentScore(sample: Float64Array, power: number, mean: number, variance: number): number {
  const sum = sample.reduce((total, z) => total + z ** power, 0);
  return (sum - sample.length * mean) / Math.sqrt(sample.length * variance);
}

describe("edges", () => {
  it("falls from the base strip to 0, with 256 layers", () => {
    expect(edges).to.have.lengthOf(257);
    expect(edges.every((edge, i) => i === 0 || edge < edges[i - 1])).to.equal(true);
    expect(edges[256]).to.equal(0);
  });

  it("gives each layer the area of the base strip with its tail", () => {
    const height = edges.map((x) => Math.exp((-x * x) / 2));
    const area = TAIL * height[1] + Math.sqrt(2 * Math.PI) * upperTail(TAIL);
    expect(edges[0] * height[1]).to.be.closeTo(area, 1e-14 * area);
    for (let i = 1; i < 256; i++) {
      const layer = edges[i] * (height[i + 1] - height[i]);
      expect(layer, `layer ${i}`).to.be.closeTo(area, 1e-11 * area);
    }
  });
});

describe("fillNormal", () => {
  const sample = normals(MILLION, 2024);

  it("pins the first numbers of seed 42, bit for bit", () => {
    expect([...normals(8, 42)]).to.deep.equal([
      -1.5575938046440858, 1.367511861153884, -0.5771528795836187, -0.008938414621680546,
      -1.4384408571613059, -1.1669927463046372, 0.4739840481172335, 0.5635547716517041,
    ]);
  });

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

  // Var of z, z², z³, z⁴, z⁶ is 1, 2, 15, 96, 10170.
  for (const [power, mean, variance] of [
    [1, 0, 1],
    [2, 1, 2],
    [3, 0, 15],
    [4, 3, 96],
    [6, 15, 10170],
  ] as const) {
    it(`has E[z^${power}] = ${mean} to 4 standard errors`, () => {
      expect(Math.abs(momentScore(sample, power, mean, variance))).to.be.below(4);
    });
  }

  it("follows the normal law: Kolmogorov's statistic below 1.95", () => {
    expect(kolmogorov(sample.map(upperTail))).to.be.below(1.95);
  });

  it("fills 1,000 equally likely cells evenly: chi-square to 4 standard errors", () => {
    const counts = new Uint32Array(1000);
    for (const z of sample) counts[Math.floor(upperTail(z) * 1000)]++;
    expect(Math.abs(chiSquareScore(counts, MILLION / 1000))).to.be.below(4);
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

describe("gaussianCurve", () => {
  it("gaussianCurve(0) is 1", () => {
    expect(gaussianCurve(0)).to.equal(1);
  });

  it("is exp(-x^2/2) to 4e-15 relative for |x| <= 4", () => {
    for (let x = -4; x <= 4; x += 1 / 128) {
      const truth = Math.exp((-x * x) / 2);
      expect(gaussianCurve(x), `x = ${x}`).to.be.closeTo(truth, 4e-15 * truth);
    }
  });
});

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
