import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { expect } from "chai";
import * as fc from "fast-check";

import { gemmSimdCode as make } from "../../tools/gemmSimd.mjs";
import { gemmSimd } from "../../src/autograd/gemmSimd";
import { gemmTiles } from "../../src/autograd/gemmTiles";
import { swapped, viewOf, type View } from "../../src/autograd/strided";

type Gemm = (a: View, b: View, out: View) => unknown;

/** The bits of a b, added to ones. */
function product(gemm: Gemm, a: View, b: View, isTransposed: boolean): BigInt64Array {
  const shape = [a.shape[0], b.shape[1]];
  const data = new Float64Array(shape[0] * shape[1]).fill(1);
  const out = viewOf({ data, shape: isTransposed ? [...shape].reverse() : shape });
  gemm(a, b, isTransposed ? swapped(out, 0, 1) : out);
  return new BigInt64Array(data.buffer);
}

/** A matrix inside a larger array, its rows behind each other or beside. */
function matrix(rows: number, columns: number): fc.Arbitrary<View> {
  const doubles = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, -1, Infinity));
  return fc
    .tuple(
      fc.array(doubles, { minLength: 7, maxLength: 40 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([some, isTransposed, start]) => {
      const data = Float64Array.from({ length: start + rows * columns }, (_, i) => {
        return Number.isNaN(some[i % some.length]) ? 0.5 : some[i % some.length];
      });
      const strides = isTransposed ? [1, rows] : [columns, 1];
      return { data, shape: [rows, columns], strides, start };
    });
}

describe("gemm", () => {
  function expectSameBits(a: View, b: View, isTransposed: boolean): void {
    const [simd, tiles] = [gemmSimd, gemmTiles].map((gemm) => product(gemm, a, b, isTransposed));
    // Which NaN an engine gives is its own affair.
    const numbers = new Float64Array(tiles.buffer);
    const differs = tiles.findIndex((bits, i) => bits !== simd[i] && !Number.isNaN(numbers[i]));
    expect(differs).to.equal(-1);
    expect([...new Float64Array(simd.buffer)].map(Number.isNaN)).to.eql(
      [...numbers].map(Number.isNaN),
    );
  }

  it("gives the same bits with SIMD as without", () => {
    const length = fc.integer({ min: 1, max: 140 });
    const pair = fc
      .tuple(length, length, length)
      .chain(([rows, inner, columns]) => fc.tuple(matrix(rows, inner), matrix(inner, columns)));
    fc.assert(
      fc.property(pair, fc.boolean(), ([a, b], isTransposed) => {
        expectSameBits(a, b, isTransposed);
      }),
      { numRuns: 60 },
    );
  });

  it("and from block to block, of 128 rows, 256 columns, 256 products at most", () => {
    const waves = (rows: number, columns: number): View => {
      const data = Float64Array.from({ length: rows * columns }, (_, i) => Math.sin(i));
      return viewOf({ data, shape: [rows, columns] });
    };
    expectSameBits(waves(300, 3), waves(3, 5), false);
    expectSameBits(waves(5, 3), waves(3, 600), true);
    expectSameBits(waves(5, 10_000), waves(10_000, 5), false);
    expectSameBits(waves(257, 513), waves(513, 258), false);
  });

  it("asks once for SIMD, and does without where a page does not allow it", () => {
    const require = createRequire(__filename);
    const path = require.resolve("../../src/autograd/gemmSimd");
    const [known, { Module }] = [require.cache[path], WebAssembly];
    let asked = 0;
    function refuse(): never {
      asked++;
      throw new WebAssembly.CompileError("not allowed");
    }
    try {
      require.cache[path] = undefined;
      WebAssembly.Module = refuse as unknown as typeof Module;
      const fresh = require(path) as { gemmSimd: Gemm };
      const one = viewOf({ data: Float64Array.of(1), shape: [1, 1] });
      expect([fresh.gemmSimd(one, one, one), fresh.gemmSimd(one, one, one)]).to.eql([false, false]);
      expect([asked, one.data[0]]).to.eql([1, 1]);
    } finally {
      WebAssembly.Module = Module;
      require.cache[path] = known;
    }
  });

  it("has a program that is made of its source", async () => {
    const made = join(__dirname, "../../src/autograd/gemmSimdCode.ts");
    expect(readFileSync(made, "utf8")).to.equal(await make());
  });
});
