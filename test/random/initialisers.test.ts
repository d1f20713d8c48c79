import { expect } from "chai";
import fc from "fast-check";
import type { Tensor } from "../../src/autograd/tensor";
import { generator } from "../../src/random/generator";
import { kaimingNormal } from "../../src/random/kaimingNormal";
import { kaimingUniform } from "../../src/random/kaimingUniform";
import { lecunNormal } from "../../src/random/lecunNormal";
import { normal } from "../../src/random/normal";
import { uniform } from "../../src/random/uniform";
import { xavierNormal } from "../../src/random/xavierNormal";
import { xavierUniform } from "../../src/random/xavierUniform";

const seeded = (seed: number): { generator: ReturnType<typeof generator> } => ({
  generator: generator(seed),
});
const weights = fc.record({
  seed: fc.nat(),
  shape: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 }),
  gain: fc.double({ min: 1e-9, max: 100, noNaN: true }),
});

/** The fans by their words: the numbers that meet in one unit, and those that leave one. */
function fans([rows, columns, ...window]: number[]): { fanIn: number; fanOut: number } {
  const places = window.reduce((a, b) => a * b, 1);
  return { fanIn: columns * places, fanOut: rows * places };
}

function expectSame(actual: Tensor, expected: Tensor): void {
  expect(actual.shape).to.eql(expected.shape);
  expect(actual.requiresGrad).to.equal(false);
  const unlike = actual.data.findIndex(
    (x, i) => !(Math.abs(x - expected.data[i]) <= 4e-16 * Math.abs(x)),
  );
  expect(unlike, "the first entry that differs").to.equal(-1);
}

/** How many standard errors the variance of a sample with mean 0 is away from `variance`. */
function score({ data }: Tensor, variance: number): number {
  const n = data.length;
  const squares = data.map((x) => x * x);
  const mean = squares.reduce((a, b) => a + b, 0) / n;
  const spread = squares.reduce((a, b) => a + (b - mean) ** 2, 0) / n;
  return (mean - variance) / Math.sqrt(spread / n);
}

describe("the initialisers", () => {
  it("xavierUniform draws uniform(-a, a) with a = gain √(6 / (fanIn + fanOut))", () => {
    fc.assert(
      fc.property(weights, ({ seed, shape, gain }) => {
        const { fanIn, fanOut } = fans(shape);
        const a = gain * Math.sqrt(6 / (fanIn + fanOut));
        expectSame(
          xavierUniform(shape, { gain, ...seeded(seed) }),
          uniform(-a, a, shape, seeded(seed)),
        );
      }),
    );
  });

  it("xavierNormal draws normal(0, gain √(2 / (fanIn + fanOut)))", () => {
    fc.assert(
      fc.property(weights, ({ seed, shape, gain }) => {
        const { fanIn, fanOut } = fans(shape);
        const std = gain * Math.sqrt(2 / (fanIn + fanOut));
        expectSame(
          xavierNormal(shape, { gain, ...seeded(seed) }),
          normal(0, std, shape, seeded(seed)),
        );
      }),
    );
  });

  for (const mode of ["fanIn", "fanOut"] as const) {
    it(`kaimingUniform and kaimingNormal have the deviation gain / √${mode}`, () => {
      fc.assert(
        fc.property(weights, ({ seed, shape, gain }) => {
          const std = gain / Math.sqrt(fans(shape)[mode]);
          const a = std * Math.sqrt(3);
          expectSame(
            kaimingNormal(shape, { mode, gain, ...seeded(seed) }),
            normal(0, std, shape, seeded(seed)),
          );
          // The bound may differ by two roundings.
          const drawn = kaimingUniform(shape, { mode, gain, ...seeded(seed) });
          const expected = uniform(-a, a, shape, seeded(seed));
          const unlike = drawn.data.some((x, i) => Math.abs(x - expected.data[i]) > 1e-15 * a);
          expect(unlike).to.equal(false);
        }),
      );
    });
  }

  it("lecunNormal draws normal(0, 1/√fanIn)", () => {
    fc.assert(
      fc.property(weights, ({ seed, shape }) => {
        const std = 1 / Math.sqrt(fans(shape).fanIn);
        expectSame(lecunNormal(shape, seeded(seed)), normal(0, std, shape, seeded(seed)));
      }),
    );
  });

  it("have gain 1, and √2 for Kaiming, and fanIn where nothing is said", () => {
    const shape = [3, 5];
    const own = { ...seeded(1), gain: 1 };
    expectSame(xavierUniform(shape, seeded(1)), xavierUniform(shape, own));
    expectSame(xavierNormal(shape, seeded(2)), xavierNormal(shape, { ...seeded(2), gain: 1 }));
    const usual = { gain: Math.SQRT2, mode: "fanIn" } as const;
    expectSame(kaimingUniform(shape, seeded(3)), kaimingUniform(shape, { ...usual, ...seeded(3) }));
    expectSame(kaimingNormal(shape, seeded(4)), kaimingNormal(shape, { ...usual, ...seeded(4) }));
  });

  it("have their variances, to 4 standard errors, at [200, 300]", () => {
    const shape = [200, 300];
    const half = 2 / 500;
    expect(Math.abs(score(xavierUniform(shape, seeded(10)), half))).to.be.below(4);
    expect(Math.abs(score(xavierNormal(shape, seeded(11)), half))).to.be.below(4);
    expect(Math.abs(score(kaimingUniform(shape, seeded(12)), 2 / 300))).to.be.below(4);
    const outward = { mode: "fanOut", ...seeded(13) } as const;
    expect(Math.abs(score(kaimingNormal(shape, outward), 2 / 200))).to.be.below(4);
    expect(Math.abs(score(lecunNormal(shape, seeded(14)), 1 / 300))).to.be.below(4);
  });

  it("give zeros with gain 0, none of them -0", () => {
    const own = { ...seeded(1), gain: 0 };
    for (const draw of [xavierUniform, kaimingUniform]) {
      expect(draw([2, 2], own).data.every((x) => Object.is(x, 0))).to.equal(true);
    }
  });

  it("pin their first numbers", () => {
    const pins = [
      [xavierUniform, 0.20012891577265024, -0.20782044427421165],
      [kaimingUniform, 0.2531452798006286, -0.2628743793018429],
      [kaimingNormal, -0.9851088184085327, 0.864890441708442],
      [lecunNormal, -0.6965771257033406, 0.6115698963154677],
    ] as const;
    for (const [draw, ...first] of pins) {
      expect([...draw([3, 5], seeded(42)).data.subarray(0, 2)], draw.name).to.eql(first);
    }
  });
});
